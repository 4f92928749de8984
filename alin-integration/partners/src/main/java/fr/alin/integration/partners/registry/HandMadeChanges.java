package fr.alin.integration.partners.registry;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;

/** What somebody changed at a registration site by hand; kept in a file, so that a restart keeps it. */
final class HandMadeChanges {

    static final String EMAIL = "email";
    static final String NAME = "name";
    static final String INCOME = "income";
    static final String STATUS = "status";

    private final Path file;
    private final Properties values = new Properties();

    HandMadeChanges(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                values.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void keep(String number, Map<String, String> changed) {
        changed.forEach((name, value) -> values.setProperty(number + "." + name, value));
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(file)) {
                values.store(out, "Changed by hand at the registration sites");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void applyTo(DemandeLogement application) {
        String number = application.getNumUnique();
        Demandeur person = application.getPersonnePhysique().getDemandeur();
        value(number, EMAIL).ifPresent(email -> person.setMel(email.isEmpty() ? null : email));
        value(number, STATUS).ifPresent(application::setStatutDemande);
        value(number, NAME).ifPresent(name -> {
            person.setNom(name);
            person.setNomPatronymique(name);
        });
        value(number, INCOME)
                .ifPresent(income -> person.getListeRessourceRecue()
                        .getDetailRessource()
                        .get(0)
                        .setMontant(Integer.parseInt(income)));
    }

    private Optional<String> value(String number, String name) {
        return Optional.ofNullable(values.getProperty(number + "." + name));
    }
}
