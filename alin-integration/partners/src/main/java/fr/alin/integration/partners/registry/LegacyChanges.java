package fr.alin.integration.partners.registry;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;

/** Manual changes stored by a former release in one file; read once and converted to application files. */
final class LegacyChanges {

    private final Path file;
    private final Properties values = new Properties();

    LegacyChanges(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                values.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Set<String> numbers() {
        Set<String> numbers = new TreeSet<>();
        values.stringPropertyNames().forEach(name -> numbers.add(name.substring(0, name.indexOf('.'))));
        return numbers;
    }

    void applyTo(DemandeLogement application) {
        Demandeur person = application.getPersonnePhysique().getDemandeur();
        value(application, "email").ifPresent(email -> person.setMel(email.isEmpty() ? null : email));
        value(application, "status").ifPresent(application::setStatutDemande);
        value(application, "name").ifPresent(name -> {
            person.setNom(name);
            person.setNomPatronymique(name);
        });
        value(application, "income")
                .ifPresent(income -> person.getListeRessourceRecue()
                        .getDetailRessource()
                        .get(0)
                        .setMontant(Integer.parseInt(income)));
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> value(DemandeLogement application, String name) {
        return Optional.ofNullable(values.getProperty(application.getNumUnique() + "." + name));
    }
}
