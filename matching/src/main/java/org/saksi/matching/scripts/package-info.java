/// # Scripts
///
/// Readings in Latin letters of names written in other scripts. A **reading** is how such a name is usually spelled in Latin letters, without
/// marks; a name can have several, one for each convention or language. Readings follow published systems (UNGEGN tables for Khmer and Lao,
/// the Royal Thai General System, MLC and customary Burmese spelling, ISO 15919 with the vowels that Hindi does not speak left out, ALA-LC
/// for Ethiopic, pinyin, Wade–Giles, Hong Kong and Hokkien spellings for Chinese) and common practice where people depart from them.
/// Vowels of most of these scripts are guesses, consonants are not: comparisons should trust them accordingly.
@org.jspecify.annotations.NullMarked
package org.saksi.matching.scripts;
