// The package carries no types; declared is what the tests use of it.
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
