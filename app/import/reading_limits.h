#pragma once

#include <QtTypes>

#include <chrono>

namespace linimasa::import {

// What one file may cost the program that reads it. Real articles need a hundredth of it.

constexpr std::chrono::seconds readingTime {30}; // on the wall
constexpr unsigned readingProcessorSeconds = 20;
constexpr qsizetype readingMemory = 1024LL * 1024 * 1024; // bytes of address space
constexpr qsizetype readingOutput = 192LL * 1024 * 1024; // bytes of the record
constexpr unsigned readingOpenFiles = 64;

/// The exit status of `linimasa-read` when its memory was used up.
constexpr int outOfMemoryStatus = 87;

/// UTF-16 units of text in one document; a long book has a tenth of it.
constexpr qsizetype longestDocument = 16LL * 1024 * 1024;

} // namespace linimasa::import
