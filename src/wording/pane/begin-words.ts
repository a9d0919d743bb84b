// The texts before there is a result.

export interface ReadyWording {
  readonly heading: string;
  readonly text: string;
}

export interface FirstRunWording {
  readonly heading: string;
  readonly what: string;
  readonly how: string;
  readonly createPlan: string;
  readonly createExample: string;
  readonly exampleHow: string;
  readonly link: string;
  readonly linkHow: string;
  readonly linked: string;
  readonly nothingLeaves: string;
}

/** In a workbook made for next year's plan. */
export interface CarriedWording {
  readonly heading: (year: number) => string;
  readonly text: string;
  readonly create: (year: number) => string;
  readonly created: (year: number) => string;
}
