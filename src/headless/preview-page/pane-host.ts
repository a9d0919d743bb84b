// Runs in the pane's frame before the pane: joins Microsoft's client, which the page has loaded, to the workbook that the preview
// around it has opened.
import type { Stage } from "./stage";

declare global {
  interface Window {
    resultatplanPreview?: Stage;
  }
}

const preview = window.parent.resultatplanPreview;
if (window.parent === window || preview === undefined) window.location.replace("preview.html");
else Object.assign(window, { Office: preview.attach({ Excel, OfficeExtension, Office }) });
