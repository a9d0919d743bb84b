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
  readonly link: string;
  readonly linkHow: string;
  readonly linked: string;
  readonly nothingLeaves: string;
}
