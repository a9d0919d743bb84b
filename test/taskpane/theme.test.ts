// Light or dark, from the colour Office tells.
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { brightness, themeFor } from "../../src/taskpane/theme";

describe("the theme of the pane", () => {
  it("weighs red, green and blue as the eye does", () => {
    expect(brightness("#000000")).toBe(0);
    expect(brightness("#FFFFFF")).toBe(255);
    expect(brightness("#00ff00")).toBe(149.685);
    expect(brightness("FF0000")).toBe(76.245);
  });

  it("reads no brightness out of anything but a colour", () => {
    for (const text of ["", "white", "#FFF", "#GGGGGG"]) expect(brightness(text)).toBeUndefined();
  });

  it.each([
    ["#7F7F7F", 127, webDarkTheme],
    ["#808080", 128, webLightTheme],
    ["#818181", 129, webLightTheme],
  ])("turns at a brightness of 128: %s is %d", (colour, level, theme) => {
    expect(brightness(colour)).toBe(level);
    expect(themeFor(colour)).toBe(theme);
  });

  it("follows Office's own four", () => {
    expect(themeFor("#FFFFFF")).toBe(webLightTheme); // colourful, white
    expect(themeFor("#666666")).toBe(webDarkTheme); // dark grey
    expect(themeFor("#262626")).toBe(webDarkTheme); // black
  });

  it("is light where Office says nothing", () => {
    expect(themeFor(undefined)).toBe(webLightTheme);
  });
});
