//! A small generator of random numbers: xoshiro256++ (Blackman and Vigna 2019, public domain), started by
//! splitmix64 as its authors advise.
//!
//! Written out so that a seed in a report gives the same interval in ten years.

/// The generator.
pub(crate) struct Generator([u64; 4]);

impl Generator {
    /// The generator of one series of draws. Each series has its own, so that it does not matter which
    /// thread draws it.
    pub(crate) fn new(seed: u64, series: u64) -> Self {
        let mut mixed = seed;
        // The seed is mixed before the series joins it: seed 1 is not seed 0 from the second series on.
        let mut state = splitmix(&mut mixed) ^ series;
        Self([0; 4].map(|_: u64| splitmix(&mut state)))
    }

    fn next(&mut self) -> u64 {
        let [a, b, c, d] = &mut self.0;
        let result = a.wrapping_add(*d).rotate_left(23).wrapping_add(*a);
        let shifted = *b << 17;
        *c ^= *a;
        *d ^= *b;
        *b ^= *c;
        *a ^= *d;
        *c ^= shifted;
        *d = d.rotate_left(45);
        result
    }

    /// A number below `end`, each as likely (Lemire 2019, without the correction of one in 2^64 / `end`).
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let wide = u128::from(self.next()) * end as u128;
        usize::try_from(wide >> 64).unwrap_or(0)
    }
}

fn splitmix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_xoshiro256_plus_plus() {
        // The first numbers of the reference implementation from the state 1, 2, 3, 4.
        let mut generator = Generator([1, 2, 3, 4]);
        let drawn: Vec<u64> = (0..4).map(|_| generator.next()).collect();
        assert_eq!(drawn, [41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386]);
    }

    #[test]
    fn splitmix_is_that_of_its_authors() {
        let mut state = 1_234_567;
        assert_eq!(splitmix(&mut state), 6_457_827_717_110_365_317);
        assert_eq!(splitmix(&mut state), 3_203_168_211_198_807_973);
    }

    #[test]
    fn every_number_below_the_end_is_as_likely() {
        let mut generator = Generator::new(1, 0);
        let mut drawn = [0; 7];
        for _ in 0..70_000 {
            drawn[generator.below(7)] += 1;
        }
        assert!(drawn.iter().all(|n| (9_600..10_400).contains(n)), "{drawn:?}");
    }

    #[test]
    fn resamples_and_seeds_have_numbers_of_their_own() {
        let first = |seed, resample| Generator::new(seed, resample).next();
        assert_ne!(first(0, 1), first(1, 0));
        assert_ne!(first(0, 0), first(0, 1));
    }
}
