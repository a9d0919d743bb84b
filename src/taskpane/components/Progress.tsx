// A bar that moves while Excel works: how long it takes cannot be known beforehand, only which step it has come to.
import { useProgressStyles } from "./Progress.styles";

export function Progress({ label }: { readonly label: string }) {
  const styles = useProgressStyles();
  return (
    <div role="progressbar" aria-label={label} className={styles.track}>
      <div className={styles.bar} />
    </div>
  );
}
