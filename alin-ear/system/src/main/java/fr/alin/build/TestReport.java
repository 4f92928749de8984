package fr.alin.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** Reads a Surefire or Failsafe report: the class, its duration, and the end from the file's timestamp. */
final class TestReport {

    private static final double MILLIS = 1000;

    private TestReport() {}

    static Span read(Path file) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var input = Files.newInputStream(file)) {
            var xml = factory.createXMLStreamReader(input);
            xml.nextTag();
            var name = xml.getAttributeValue(null, "name");
            var seconds = Double.parseDouble(xml.getAttributeValue(null, "time"));
            var end = Files.getLastModifiedTime(file).toInstant();
            var simpleName = name.substring(name.lastIndexOf('.') + 1);
            return new Span(Layer.ofTest(simpleName), simpleName, end.minusMillis((long) (seconds * MILLIS)), end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Not a test report: " + file, e);
        }
    }
}
