package org.saksi.reading.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.saksi.reading.AnchorKind;
import org.saksi.reading.Transcript;
import org.saksi.reading.search.Stretches.Stretch;
import org.saksi.terms.ExhibitId;

/// A full-text index of transcripts, in memory only. It answers about what was put in, so whoever fills it puts in what its reader may see and nothing else.
/// Safe for use by several threads.
public final class SearchIndex implements AutoCloseable {

    /// The most hits that one search returns.
    public static final int MOST_HITS = 1_000;

    private static final double BUFFER_MIB = 48;

    /// Advises on a flag of the virtual machine, which is nothing that a reader of search results can act on. Held, so that its level is not forgotten.
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(Level.SEVERE);
    }

    private final Analyzer analyzer = Fields.analyzer();
    private final Snippets snippets = new Snippets(analyzer);
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /// An empty index.
    public SearchIndex() {
        try {
            this.writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MIB));
            this.searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException("the index in memory could not be made", e);
        }
    }

    /// Puts a transcript in, instead of an earlier one of the same exhibit. It is found from the next [refresh][#refresh] on.
    ///
    /// @param file the name under which the exhibit came in
    /// @param outlet who published it; empty when not known
    public void put(ExhibitId exhibit, String file, String outlet, Transcript transcript) {
        List<Document> documents = new ArrayList<>();
        for (Stretch stretch : Stretches.of(transcript)) {
            Document document = document(stretch);
            document.add(new StringField(Fields.EXHIBIT, exhibit.value(), Field.Store.YES));
            document.add(new TextField(Fields.FILE, Fields.named(file), Field.Store.NO));
            document.add(new TextField(Fields.OUTLET, Fields.named(outlet), Field.Store.NO));
            document.add(new StringField(Fields.LANGUAGE, transcript.language().toString(), Field.Store.NO));
            transcript.anchorAt(AnchorKind.MESSAGE, stretch.start()).map(message -> message.attributes().get("sender"))
                    .ifPresent(sender -> document.add(new TextField(Fields.SENDER, Fields.named(sender), Field.Store.NO)));
            documents.add(document);
        }
        try {
            writer.updateDocuments(new Term(Fields.EXHIBIT, exhibit.value()), documents);
        } catch (IOException e) {
            throw new UncheckedIOException("exhibit " + exhibit + " could not be put into the index in memory", e);
        }
    }

    private static Document document(Stretch stretch) {
        Document document = new Document();
        document.add(new TextField(Fields.WORDS, stretch.words(), Field.Store.NO));
        document.add(new TextField(Fields.FOLDED, stretch.words(), Field.Store.NO));
        document.add(new TextField(Fields.PAIRS, stretch.words(), Field.Store.NO));
        PhoneNumbers.keys(stretch.words()).forEach(key -> document.add(new StringField(Fields.PHONES, key, Field.Store.NO)));
        document.add(new StoredField(Fields.START, stretch.start()));
        document.add(new StoredField(Fields.END, stretch.end()));
        document.add(new StoredField(Fields.TEXT, stretch.words()));
        return document;
    }

    /// Lets searches find all that was put in so far.
    public void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException("the index in memory could not be refreshed", e);
        }
    }

    /// The stretches that answer a search, best first.
    ///
    /// @param typed words, phrases and fields, as [SearchWords] reads them
    /// @param limit how many at most, 1–1,000
    /// @throws IllegalArgumentException when nothing was typed, or the limit is out of range
    public List<SearchHit> search(String typed, int limit) {
        if (limit < 1 || limit > MOST_HITS) {
            throw new IllegalArgumentException("a search returns 1 to %d hits, but %d were asked for".formatted(MOST_HITS, limit));
        }
        Query query = SearchWords.query(typed, analyzer);
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                List<SearchHit> hits = new ArrayList<>();
                StoredFields stored = searcher.storedFields();
                for (ScoreDoc found : searcher.search(query, limit).scoreDocs) {
                    hits.add(hit(stored.document(found.doc), query, found.score));
                }
                return hits;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index in memory could not be searched", e);
        }
    }

    private SearchHit hit(Document document, Query query, float score) throws IOException {
        Snippets.Snippet snippet = snippets.of(query, document.get(Fields.TEXT));
        return new SearchHit(new ExhibitId(document.get(Fields.EXHIBIT)), number(document, Fields.START), number(document, Fields.END),
                snippet.words(),
                snippet.marks(), score);
    }

    private static int number(Document document, String field) {
        return document.getField(field).numericValue().intValue();
    }

    /// Forgets everything.
    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException("the index in memory could not be closed", e);
        }
    }
}
