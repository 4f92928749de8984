package fr.alin.account.model;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Folding;
import fr.alin.shared.model.MobilePhone;

/** The owner of a password, and the words that somebody who knows her would try first. */
public record PasswordOwner(EmailAddress username, Set<String> words) {

    private static final List<String> SERVICE = List.of(
            "alin",
            "al'in",
            "al-in",
            "action",
            "action logement",
            "actionlogement",
            "logement",
            "logement social",
            "logementsocial",
            "demande",
            "bailleur",
            "locataire");
    private static final List<String> SEPARATORS = List.of("", " ", ".", "-", "_");

    public PasswordOwner {
        requireNonNull(username);
        words = Set.copyOf(words);
    }

    /** @param names birth name, usage name, first name; empty ones are ignored */
    public static PasswordOwner of(EmailAddress username, Collection<String> names, MobilePhone mobile) {
        var words = new LinkedHashSet<>(SERVICE);
        var folded = names.stream()
                .map(name -> String.join("", Folding.words(name)).toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .toList();
        words.addAll(folded);
        folded.forEach(one -> folded.stream()
                .filter(other -> !other.equals(one))
                .forEach(other -> SEPARATORS.forEach(joint -> {
                    words.add(one + joint + other);
                    words.add(one.charAt(0) + joint + other);
                })));
        var address = username.value();
        words.add(address);
        words.addAll(List.of(address.split("@")));
        words.addAll(List.of(address.split("[^\\p{L}\\p{Nd}]+")));
        var national = mobile.value().replaceFirst("^\\+33", "0");
        words.addAll(List.of(mobile.value(), national));
        words.remove("");
        return new PasswordOwner(username, words);
    }

    /** Masked: it is all personal data. */
    @Override
    public String toString() {
        return "PasswordOwner[…]";
    }
}
