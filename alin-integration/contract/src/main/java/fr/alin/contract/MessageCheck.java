package fr.alin.contract;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Validates a message and lists all problems, with element and line. */
public final class MessageCheck {

    private static final int MAX_PROBLEMS = 20;

    private MessageCheck() {}

    /** The problems of a text, at most twenty; empty if it is valid. */
    public static List<String> problems(Schema schema, String xml) {
        List<String> problems = new ArrayList<>();
        try {
            Validator validator = schema.newValidator();
            validator.setErrorHandler(new Collector(problems));
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException e) {
            if (problems.isEmpty()) {
                problems.add(String.valueOf(e.getMessage()));
            }
        } catch (IOException e) {
            problems.add("unreadable: " + e.getMessage());
        }
        return List.copyOf(problems);
    }

    private record Collector(List<String> problems) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            add(e);
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            add(e);
            if (problems.size() >= MAX_PROBLEMS) {
                throw e;
            }
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            add(e);
            throw e;
        }

        private void add(SAXParseException e) {
            problems.add("line " + e.getLineNumber() + ": " + e.getMessage());
        }
    }
}
