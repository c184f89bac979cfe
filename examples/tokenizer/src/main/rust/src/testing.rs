//! Random texts, the same in each run.

/// Marsaglia's xorshift64.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 16) % bound as u64) as usize
    }

    /// Few different letters, so that pairs repeat; as many as `longest`.
    pub(crate) fn word(&mut self, longest: usize) -> String {
        let length = self.below(longest + 1);
        (0..length).map(|_| ['a', 'b', 'c', 'é', '東'][self.below(5)]).collect()
    }

    /// Characters of all widths, as many as `longest`.
    pub(crate) fn text(&mut self, longest: usize) -> String {
        let length = self.below(longest + 1);
        (0..length).map(|_| self.character()).collect()
    }

    fn character(&mut self) -> char {
        match self.below(8) {
            0 => ' ',
            1 => ['\0', '\n', '\t', '\u{7F}', '\u{A0}', '\u{3000}', '1', '½'][self.below(8)],
            2..=4 => ['a', 'b', '.', 'é', '東', '😀', '\u{FFFF}', '\u{10FFFF}'][self.below(8)],
            _ => loop {
                if let Some(character) = char::from_u32(self.below(0x11_0000) as u32) {
                    break character;
                }
            },
        }
    }
}
