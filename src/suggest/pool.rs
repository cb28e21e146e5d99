//! Things that one thread needs at a time, kept between uses.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Items that are not in use: each thread that asks takes one and brings it back, so that nobody waits for
/// anybody and what was learned stays.
#[derive(Debug, Default)]
pub(super) struct Pool<T> {
    /// By number, so that the same work finds what it left behind.
    free: Mutex<Vec<Option<Box<T>>>>,
}

impl<T> Pool<T> {
    /// The items of this pool in another.
    pub(super) fn emptied(&self) -> Self {
        Self { free: Mutex::new(std::mem::take(&mut *self.open())) }
    }

    /// Copies of the items of this pool in another.
    pub(super) fn copied(&self) -> Self
    where
        T: Clone,
    {
        Self { free: Mutex::new(self.open().clone()) }
    }

    /// The places of the items, empty of what is in use.
    pub(super) fn items(&mut self) -> &mut [Option<Box<T>>] {
        self.free.get_mut().unwrap_or_else(PoisonError::into_inner)
    }

    fn open(&self) -> MutexGuard<'_, Vec<Option<Box<T>>>> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T: Default> Pool<T> {
    /// Takes out the item with this number; a new one if there is none, or somebody has it.
    pub(super) fn lease(&self, number: usize) -> Lease<'_, T> {
        let item = self.open().get_mut(number).and_then(Option::take);
        Lease { pool: self, number, item }
    }

    /// Takes out whichever there is, or a new one.
    pub(super) fn lease_any(&self) -> Lease<'_, T> {
        let mut free = self.open();
        let number = free.iter().position(Option::is_some).unwrap_or_default();
        let item = free.get_mut(number).and_then(Option::take);
        Lease { pool: self, number, item }
    }
}

/// One item out of a [`Pool`]; goes back when dropped.
pub(super) struct Lease<'a, T: Default> {
    pool: &'a Pool<T>,
    number: usize,
    /// None until it is first asked for, when there was none in the pool.
    item: Option<Box<T>>,
}

impl<T: Default> Lease<'_, T> {
    pub(super) fn item(&mut self) -> &mut T {
        self.item.get_or_insert_default()
    }
}

impl<T: Default> Drop for Lease<'_, T> {
    fn drop(&mut self) {
        let Some(item) = self.item.take() else { return };
        let mut free = self.pool.open();
        if free.len() <= self.number {
            free.resize_with(self.number + 1, || None);
        }
        // Its place may be taken by one that somebody else had under this number.
        let own = free.get(self.number).is_some_and(Option::is_none).then_some(self.number);
        let place = own.or_else(|| free.iter().position(Option::is_none));
        match place.and_then(|place| free.get_mut(place)) {
            Some(place) => *place = Some(item),
            None => free.push(Some(item)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_asks_again_finds_what_was_left() {
        let pool: Pool<Vec<u8>> = Pool::default();
        pool.lease(2).item().push(7);
        assert!(pool.lease(0).item().is_empty());
        let mut first = pool.lease(2);
        assert_eq!(*first.item(), [7]);
        assert!(pool.lease(2).item().is_empty(), "somebody has it");
        drop(first);
        let kept: usize = (0..3).map(|number| pool.lease(number).item().len()).sum();
        assert_eq!(kept, 1, "it found another place");
        let pool: Pool<Vec<u8>> = Pool::default();
        pool.lease(2).item().push(7);
        assert_eq!(*pool.lease_any().item(), [7]);
        assert_eq!(*pool.lease(2).item(), [7], "it went back to its place");
        assert_eq!(*pool.copied().lease(2).item(), [7]);
        assert_eq!(*pool.emptied().lease(2).item(), [7]);
        assert!(pool.lease(2).item().is_empty());
    }
}
