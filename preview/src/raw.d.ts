/** A file as its text: vite's. */
declare module '*?raw' {
  const text: string;
  export default text;
}
