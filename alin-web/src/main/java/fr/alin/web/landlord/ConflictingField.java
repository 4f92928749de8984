package fr.alin.web.landlord;

import java.io.Serializable;

/**
 * A field that someone else changed while the offer was being corrected.
 *
 * @param field as the form calls it
 * @param theirs the current value
 * @param yours what was typed or left here
 * @param kept whether the form keeps what was typed; else it shows theirs
 */
public record ConflictingField(String field, Serializable theirs, Serializable yours, boolean kept)
        implements Serializable {

    public String getField() {
        return field;
    }

    public boolean isKept() {
        return kept;
    }
}
