package fr.alin.integration.offer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.shared.model.ShortText;
import org.xml.sax.Attributes;

/** A publication, change or withdrawal as received: texts by element, and the first error found. */
final class OfferEntry {

    /** A reference is shorter; a wrong one is quoted in answers. */
    private static final int SHOWN = 60;

    private final int position;
    private final String kind;
    private final String reference;
    private final String version;
    private final Map<String, String> texts = new HashMap<>(64);
    private final List<String> equipment = new ArrayList<>(0);
    private final List<WrittenPhoto> photos = new ArrayList<>(0);
    private Refusal refusal;
    private String refusedAt = "";

    OfferEntry(int position, String kind, Attributes attributes) {
        this.position = position;
        this.kind = kind;
        this.reference = ShortText.marked(written(attributes.getValue("reference")), SHOWN);
        this.version = written(attributes.getValue("version"));
    }

    /** Stores an element's text; {@code caption} is its attribute of that name, or null. */
    void put(String element, String text, String caption) {
        switch (element) {
            case "equipment" -> equipment.add(text);
            case "photo" -> photos.add(new WrittenPhoto(text, Optional.ofNullable(caption)));
            default -> texts.put(element, text);
        }
    }

    /**
     * Keeps only the first refusal, because later ones may follow from it.
     *
     * @param element the element that was read
     */
    void refuse(Refusal reason, String element) {
        refusedAt = refusal == null ? element : refusedAt;
        refusal = refusal == null ? reason : refusal;
    }

    /** What was missing in its place but came later is not missing: the element found in its place is not expected there. */
    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal)
                .map(first -> first.code().equals("message.missing-element") && texts.containsKey(first.element())
                        ? new Refusal("message.unexpected-element", refusedAt, "")
                        : first);
    }

    int position() {
        return position;
    }

    String kind() {
        return kind;
    }

    String reference() {
        return reference;
    }

    String version() {
        return version;
    }

    Optional<String> find(String element) {
        return Optional.ofNullable(texts.get(element));
    }

    List<String> equipment() {
        return equipment;
    }

    List<WrittenPhoto> photos() {
        return photos;
    }

    private static String written(String attribute) {
        return attribute == null ? "" : attribute.strip();
    }

    /** A photo in base 64. */
    record WrittenPhoto(String base64, Optional<String> caption) {}
}
