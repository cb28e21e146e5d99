//! Things that one thread needs at a time, kept between uses.

use std::sync::{Mutex, PoisonError};

/// Items that are not in use: each thread that asks takes one and brings it back, so that nobody waits for
/// anybody and what was learned stays.
#[derive(Debug, Default)]
pub(super) struct Pool<T> {
    free: Mutex<Vec<Box<T>>>,
}

impl<T> Pool<T> {
    /// The items of this pool in another.
    pub(super) fn emptied(&self) -> Self {
        let free = std::mem::take(&mut *self.free.lock().unwrap_or_else(PoisonError::into_inner));
        Self { free: Mutex::new(free) }
    }

    /// Copies of the items of this pool in another.
    pub(super) fn copied(&self) -> Self
    where
        T: Clone,
    {
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Self { free: Mutex::new(free) }
    }

    /// All that are not in use.
    pub(super) fn items(&mut self) -> &mut [Box<T>] {
        self.free.get_mut().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T: Default> Pool<T> {
    /// Takes one out, or makes a new one.
    pub(super) fn lease(&self) -> Lease<'_, T> {
        Lease { pool: self, item: self.free.lock().unwrap_or_else(PoisonError::into_inner).pop() }
    }
}

/// One item out of a [`Pool`]; goes back when dropped.
pub(super) struct Lease<'a, T: Default> {
    pool: &'a Pool<T>,
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
        self.pool.free.lock().unwrap_or_else(PoisonError::into_inner).extend(self.item.take());
    }
}
