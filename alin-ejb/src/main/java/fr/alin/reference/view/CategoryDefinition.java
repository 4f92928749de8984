package fr.alin.reference.view;

import fr.alin.shared.model.Language;

/** The legal definition of a household category: 1 to 6, and 7 for each further person. */
public record CategoryDefinition(int category, String french, String english) {

    public String definition(Language language) {
        return language == Language.EN ? english : french;
    }
}
