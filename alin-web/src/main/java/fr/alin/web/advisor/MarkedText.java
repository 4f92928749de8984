package fr.alin.web.advisor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

import fr.alin.shared.model.Folding;

/** A text with the parts that were searched for, compared without accents, case and blanks. */
final class MarkedText {

    private final String text;
    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    private final BitSet beginnings = new BitSet();
    private final BitSet marked = new BitSet();

    private MarkedText(String text) {
        this.text = text;
        var inWord = false;
        for (var at = 0; at < text.length(); at++) {
            var folded = Folding.letters(text.substring(at, at + 1));
            if (!inWord && !folded.isEmpty()) {
                beginnings.set(letters.length());
            }
            inWord = !folded.isEmpty();
            letters.append(folded);
            for (var i = 0; i < folded.length(); i++) {
                places.add(at);
            }
        }
    }

    /** Marks words that begin like one of these. */
    static List<Piece> beginning(String text, Collection<String> words) {
        var marks = new MarkedText(text);
        words.forEach(word -> marks.mark(word, true));
        return marks.pieces();
    }

    /** Marks a part wherever it is. */
    static List<Piece> containing(String text, String part) {
        var marks = new MarkedText(text);
        marks.mark(part, false);
        return marks.pieces();
    }

    private void mark(String part, boolean atBeginnings) {
        for (var at = letters.indexOf(part); !part.isEmpty() && at >= 0; at = letters.indexOf(part, at + 1)) {
            if (!atBeginnings || beginnings.get(at)) {
                marked.set(places.get(at), places.get(at + part.length() - 1) + 1);
            }
        }
    }

    private List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        for (var from = 0; from < text.length(); ) {
            var isMarked = marked.get(from);
            var next = isMarked ? marked.nextClearBit(from) : marked.nextSetBit(from);
            var until = next < 0 ? text.length() : Math.min(next, text.length());
            pieces.add(new Piece(text.substring(from, until), isMarked));
            from = until;
        }
        return pieces;
    }

    /** A part of the text. */
    public record Piece(String text, boolean marked) {}
}
