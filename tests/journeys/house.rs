//! Rules of the house that a compiler cannot keep.

use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The library's files, the fronts left out, each with its code before the tests.
fn library() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    sources(&root, &mut found);
    let fronts = ["cli", "tui", "main.rs", "lib.rs"].map(|front| root.join(front));
    found.retain(|path| !fronts.iter().any(|front| path.starts_with(front)));
    assert!(found.len() > 40, "the library is found");
    found
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap().to_owned();
            (path, code)
        })
        .collect()
}

#[test]
fn the_library_knows_no_front_no_terminal_and_no_environment() {
    for (path, code) in library() {
        for (number, line) in code.lines().enumerate() {
            let code = line.split("//").next().unwrap();
            for forbidden in [
                "println!",
                "eprintln!",
                "std::env",
                "crate::tui",
                "crate::cli",
                "ratatui",
                "crossterm",
                "stdout()",
                "stderr()",
                "stdin()",
            ] {
                assert!(
                    !code.contains(forbidden),
                    "{}:{}: {forbidden}",
                    path.display(),
                    number + 1
                );
            }
        }
    }
}

#[test]
fn nothing_goes_over_the_network() {
    let lock =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).unwrap();
    for package in ["reqwest", "hyper", "ureq", "curl", "native-tls", "rustls", "tokio"] {
        assert!(!lock.contains(&format!("name = \"{package}\"\n")), "{package}");
    }
    for (path, code) in library() {
        for socket in ["TcpStream", "TcpListener", "UdpSocket", "UnixStream"] {
            assert!(!code.contains(socket), "{}: {socket}", path.display());
        }
    }
}

#[test]
fn there_is_one_crossterm() {
    let lock =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).unwrap();
    assert_eq!(lock.matches("name = \"crossterm\"\n").count(), 1);
}
