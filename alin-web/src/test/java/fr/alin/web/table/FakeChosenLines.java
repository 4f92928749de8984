package fr.alin.web.table;

import jakarta.faces.context.FacesContext;

import fr.alin.web.shared.Messages;

/** Reads the ticked lines of a posted form. */
public final class FakeChosenLines extends ChosenLines {

    public FakeChosenLines(FacesContext faces, Messages messages) {
        this.faces = faces;
        this.messages = messages;
    }
}
