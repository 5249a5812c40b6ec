/// # Names
///
/// What a name can be read as. A **token** is one part of a name between spaces; its **fold** is a spelling in which the usual ways of writing
/// the same sound in Latin letters fall together; its **bones** are the consonants of the fold. Marks of scripts other than Latin are read by
/// romanisers that give one or several readings each.
///
/// What this package never does: say that two names belong to one person.
@org.jspecify.annotations.NullMarked
package org.saksi.matching.names;
