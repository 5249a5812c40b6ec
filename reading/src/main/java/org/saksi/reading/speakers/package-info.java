/// Who says it: for a place in an article, the speaker, and through whom the words reached the page.
///
/// A **speaker** is whoever the text makes answer for a statement: the subject of a verb of saying or finding out, whoever stands behind
/// *according to*, an authority whose act it plainly is. Where nobody is named the text speaks in its **own voice**. A **frame** is the stretch of
/// a sentence that one speaker answers for; the **floor** is what a speaker holds when the sentences after a frame go on without a source. A
/// **referent** is somebody the text speaks of, with all the names and descriptions it uses; the longest name is the one reported.
///
/// Speakers are found by syntax and reference. The word lists in `language/<code>/speakers.txt` hold verbs, small words and the nouns that head
/// the names of bodies; they hold no list of bodies. Each decision bears the name of its rule ([SpeakerRule]).
///
/// The package never asserts anything: what it gives is part of a suggestion.
@NullMarked
package org.saksi.reading.speakers;

import org.jspecify.annotations.NullMarked;
