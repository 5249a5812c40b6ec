package org.saksi.reading.extract.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// XML readers that load nothing from anywhere: no document types, no external entities, no nesting without end.
final class Xml {

    private static final String DEEPEST = "600";
    private static final XMLInputFactory PULL = pull();

    private Xml() {}

    /// A pull reader.
    static XMLStreamReader reader(byte[] xml) throws IOException {
        try {
            return PULL.createXMLStreamReader(new ByteArrayInputStream(xml));
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /// Pushes a document through a handler.
    static void push(byte[] xml, DefaultHandler handler) throws IOException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty("jdk.xml.maxElementDepth", DEEPEST);
            parser.parse(new InputSource(new ByteArrayInputStream(xml)), handler);
        } catch (SAXException e) {
            throw new IOException("its XML is broken: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform must offer a namespace-aware XML parser", e);
        }
    }

    /// The same problem as an exception of reading.
    static IOException damaged(XMLStreamException e) {
        return new IOException("its XML is broken: " + e.getMessage(), e);
    }

    private static XMLInputFactory pull() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        return factory;
    }
}
