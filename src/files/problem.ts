// Why a package cannot be read or its copy cannot be written. The command line makes the sentence.

export type PackageProblem =
  /** A zip file, but no workbook of Excel's XML formats. */
  | "not-xlsx"
  /** Broken: the zip file, its XML, or what one part says of another. */
  | "damaged"
  /** Larger than what is unpacked or held in memory here. */
  | "too-large"
  /** In order as far as is known, but not understood here. */
  | "unsupported"
  /** In order, but it holds something that this program cannot carry through the change that was asked for. */
  | "not-carried";

/** `detail` names the part, cell or limit; it is for the log, or a place such as "Budget!B4" where `code` is "not-carried". */
export class PackageError extends Error {
  constructor(
    readonly code: PackageProblem,
    detail: string,
  ) {
    super(detail);
    this.name = "PackageError";
  }
}
