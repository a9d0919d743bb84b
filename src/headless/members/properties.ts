// Excel.DocumentProperties: title, author and the like.
import type { Workbook } from "@cj-tech-master/excelts";
import { hostObject, type HostObject, objectType, type Scalar } from "../protocol/host-object";
import { asString } from "./arguments";

type TextProperty =
  | "title"
  | "subject"
  | "keywords"
  | "category"
  | "company"
  | "manager"
  | "description"
  | "creator"
  | "lastModifiedBy";

function text(name: TextProperty, writable = true): Scalar<Workbook> {
  return {
    get: (workbook) => workbook[name] ?? "",
    ...(writable
      ? {
          set: (workbook: Workbook, value: unknown) => {
            workbook[name] = asString(value);
          },
        }
      : {}),
  };
}

const PROPERTIES = objectType<Workbook>({
  name: "DocumentProperties",
  scalars: {
    Title: text("title"),
    Subject: text("subject"),
    Keywords: text("keywords"),
    Category: text("category"),
    Company: text("company"),
    Manager: text("manager"),
    Comments: text("description"),
    Author: text("creator"),
    LastAuthor: text("lastModifiedBy", false),
    CreationDate: { get: (workbook) => workbook.created.toISOString() },
  },
});

export function propertiesObject(workbook: Workbook): HostObject {
  return hostObject(PROPERTIES, workbook);
}
