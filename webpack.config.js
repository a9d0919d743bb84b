// Builds the add-in into dist/: the pane, the ribbon's functions and their message window. The preview for people without Excel goes into
// out/preview, so that dist/ is what is deployed and nothing else.
//   --env office=self  Office.js is served from our own host (default: nothing is fetched from anywhere else)
//   --env office=cdn   Office.js is loaded from Microsoft's content network, as the Marketplace demands
const fs = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { version } = require("./package.json");

const DIST = path.resolve(__dirname, "dist");
const PREVIEW = path.resolve(__dirname, "out", "preview");
const OFFICE_CDN = "https://appsforoffice.microsoft.com";
const OFFICE_PACKAGE = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

// What office.js asks for in Excel: itself, the file of the platform, and its own error texts in the language of Office
// (any other language falls back to en-us). Its two telemetry scripts are left out: without them it sends nothing.
const OFFICE_FILES = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "da-dk/office_strings.js",
  "en-us/office_strings.js",
  // Asked for outside Office: without it office.js would never answer, and the pane could not say that it belongs in Excel.
  "o15apptofilemappingtable.js",
];

/** First load of the pane, our own JavaScript, gzipped. The preview is a development tool and not counted. */
const PANE_BUDGET = 120_000;
/** The ribbon button waits for this before it can begin: all the rules, and their sentences in Danish. */
const COMMAND_BUDGET = 114_000;

/** English sentences of verdicts and findings. The button writes Danish into the workbook, and of the result it says the score alone. */
const NOT_SAID_BY_THE_BUTTON = ["wording/findings/english.ts", "wording/reasons/en.ts"];

/** Fails the build when the JavaScript of an entry point weighs more than its budget, gzipped as a web server would. */
class GzipBudgetPlugin {
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("GzipBudgetPlugin", (compilation) => {
      for (const [name, budget] of Object.entries(this.budgets)) {
        const files = compilation.entrypoints.get(name)?.getFiles() ?? [];
        const scripts = files.filter((file) => file.endsWith(".js"));
        const bytes = scripts
          .map((file) => compiler.outputFileSystem.readFileSync(path.join(compiler.outputPath, file)))
          .reduce((sum, source) => sum + zlib.gzipSync(source, { level: 9 }).length, 0);
        const text = `${name}: ${bytes} bytes gzipped of at most ${budget} (${scripts.join(", ")})`;
        if (bytes > budget) compilation.errors.push(new Error(`Over its weight. ${text}`));
        else compilation.getLogger("GzipBudgetPlugin").info(text);
      }
    });
  }
}

/** Nothing but our own files (and Office.js from Microsoft, if so built). Fluent writes its styles at run time. */
function contentSecurityPolicy(office) {
  const scripts = office === "cdn" ? `'self' ${OFFICE_CDN} https://ajax.aspnetcdn.com` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  const office = env.office ?? "self";
  if (office !== "self" && office !== "cdn") throw new Error(`--env office=${office}: say "self" or "cdn".`);
  // The development server keeps pages in memory, where the preview could not read the pane's.
  if (env.WEBPACK_SERVE === true)
    return [addIn(production, office, await developmentServer()), button(production, office)];
  return [addIn(production, office), button(production, office), preview(production)];
};

function officeScriptOf(office) {
  return office === "cdn" ? `${OFFICE_CDN}/lib/1/hosted/office.js` : "office/office.js";
}

/** What is shipped, except the ribbon button's own code. */
function addIn(production, office, server) {
  const officeScript = officeScriptOf(office);
  const policy = contentSecurityPolicy(office);
  return {
    ...common("add-in", production, DIST, /^commands\./),
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      message: "./src/commands/message.ts",
    },
    // One file for the pane and one for what judges a plan: more would only be more to wait for.
    optimization: { splitChunks: false },
    plugins: [
      page("taskpane.html", "./src/taskpane/taskpane.html", ["taskpane"], {
        scripts: [officeScript],
        policy,
      }),
      page("message.html", "./src/commands/message.html", ["message"], { scripts: [officeScript], policy }),
      page("support.html", "./src/taskpane/support.html", [], { policy: contentSecurityPolicy("self") }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          ...OFFICE_FILES.map((file) => ({
            from: path.join(OFFICE_PACKAGE, file),
            to: `office/${file}`,
            info: { minimized: true },
          })),
        ],
      }),
      new webpack.DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
      ...(production ? [new GzipBudgetPlugin({ taskpane: PANE_BUDGET })] : []),
    ],
    devServer: { port: 3000, server, hot: false, headers: { "Access-Control-Allow-Origin": "*" } },
  };
}

/** The ribbon button: built by itself, without the sentences it never says. */
function button(production, office) {
  const { resolve, ...rest } = common("button", production, DIST, /^(?!commands\.)/);
  const left = NOT_SAID_BY_THE_BUTTON.map((file) => [path.resolve(__dirname, "src", file), false]);
  return {
    ...rest,
    resolve: { ...resolve, alias: Object.fromEntries(left) },
    entry: { commands: "./src/commands/commands.ts" },
    plugins: [
      page("commands.html", "./src/commands/commands.html", ["commands"], {
        scripts: [officeScriptOf(office)],
        policy: contentSecurityPolicy(office),
      }),
      new webpack.DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
      ...(production ? [new GzipBudgetPlugin({ commands: COMMAND_BUDGET })] : []),
    ],
  };
}

/**
 * Excel loads an add-in only over https with a certificate the computer trusts. On Windows and Mac Microsoft's tool makes and installs
 * one; on Linux, where there is no Excel and the tool asks for the root password, the server's own is enough.
 */
async function developmentServer() {
  if (process.platform === "linux") return "https";
  const certificates = require("office-addin-dev-certs");
  return { type: "https", options: await certificates.getHttpsServerOptions() };
}

/** The page for people without Excel: a development tool with no budget. It shows the pane that the add-in's build has put into dist/. */
function preview(production) {
  return {
    ...common("preview", production, PREVIEW, undefined),
    dependencies: ["add-in"],
    entry: {
      preview: "./src/headless/preview-page/index.ts",
      "preview-pane": "./src/headless/preview-page/pane-host.ts",
    },
    optimization: { minimize: false },
    plugins: [
      page("preview.html", "./src/headless/preview-page/preview.html", ["preview"], {
        policy: `${contentSecurityPolicy("self")}; frame-src 'self'`,
        samples: sampleNames(),
      }),
      new HtmlPlugin({
        filename: "preview-pane.html",
        templateContent: ({ htmlWebpackPlugin }) => previewPane(htmlWebpackPlugin.files.js),
        chunks: ["preview-pane"],
        inject: false,
        minify: false,
        cache: false,
      }),
      new CopyPlugin({
        patterns: [{ from: "samples/*.xlsx", to: "samples/[name][ext]", noErrorOnMissing: true }],
      }),
    ],
  };
}

/** The built pane's page, with Excel's client library and the preview's host in the place of office.js. */
function previewPane(scripts) {
  const host = ["office/excel-web-16.00.js", ...scripts].map(
    (script) => `<script defer src="${script}"></script>`,
  );
  const built = fs.readFileSync(path.join(DIST, "taskpane.html"), "utf8");
  const office = /<script src="?[^">\s]*office\.js"?><\/script>/;
  if (!office.test(built))
    throw new Error("dist/taskpane.html loads no office.js, so the preview cannot replace it.");
  return built.replace(office, host.join("\n    "));
}

/** `keep`: what another build has put into the same folder, if it shares one. */
function common(name, production, folder, keep) {
  // The content is in the name, so that a browser never runs parts of two versions.
  const script = production ? "[name].[contenthash:8].js" : "[name].js";
  return {
    name,
    cache: {
      type: "filesystem",
      name: `${name}-${production}`,
      buildDependencies: { config: [path.join(__dirname, "webpack.config.js")] },
    },
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    output: {
      path: folder,
      filename: script,
      chunkFilename: script,
      clean: keep === undefined ? true : { keep },
    },
    // sax makes do without streams, which the add-in does not use.
    resolve: { extensions: [".tsx", ".ts", ".js"], fallback: { stream: false } },
    module: {
      rules: [
        { test: /\.styles\.ts$/, use: ["@griffel/webpack-loader", swcLoader(production)] },
        // No file of ours is imported for its effect alone (test/architecture holds that), so one that nothing is used of
        // is left out. Webpack cannot see that by itself through a room's index, and the pane would weigh 5 kB more.
        { test: /\.tsx?$/, exclude: /\.styles\.ts$/, sideEffects: false, use: [swcLoader(production)] },
      ],
    },
    performance: { hints: false },
  };
}

function page(filename, template, chunks, templateParameters) {
  return new HtmlPlugin({
    filename,
    template,
    chunks,
    chunksSortMode: "manual",
    templateParameters,
    minify: false,
  });
}

/** The sample workbooks that have been built, by file name. */
function sampleNames() {
  const folder = path.resolve(__dirname, "samples");
  return fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith(".xlsx")) : [];
}

function swcLoader(production) {
  return {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2021",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic", development: !production } },
      },
    },
  };
}
