package fr.alin.housingapplication.view;

import java.util.List;

/** Tab 3: the list of supporting documents, computed for this household and this month. */
public record DocumentsView(
        List<PersonDocuments> persons, int required, int deposited, boolean validated, String siteUrl) {

    /** Whether "Valider mon dossier" may be pressed as far as documents go. */
    public boolean complete() {
        return deposited == required;
    }
}
