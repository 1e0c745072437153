// The oldest browsers that get the full look: those that know light-dark() and container queries,
// from spring 2024. Older ones get the text, readable, with colours of their own.
export const browsers = ["chrome123", "edge123", "firefox120", "safari17.5"];
