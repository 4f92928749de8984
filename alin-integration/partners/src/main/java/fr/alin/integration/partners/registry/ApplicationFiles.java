package fr.alin.integration.partners.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import fr.alin.contract.registry.Demande;
import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.integration.partners.message.MessageCodec;

/** Stores created and changed applications, one XML file each. */
final class ApplicationFiles {

    private final Path folder;

    ApplicationFiles(Path folder) {
        this.folder = folder;
    }

    /** In order of their numbers. */
    List<DemandeLogement> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .map(ApplicationFiles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void save(DemandeLogement application) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(application.getNumUnique() + ".xml"), text(application));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A deep copy, validated against the schema. */
    static DemandeLogement copy(DemandeLogement application) {
        return read(text(application));
    }

    static String text(DemandeLogement application) {
        InterfaceNuu message = new InterfaceNuu();
        message.setVersionInterface("02.01");
        message.setDemande(new Demande());
        message.getDemande().getDemandeLogement().add(application);
        return MessageCodec.REGISTRY.write(message);
    }

    private static DemandeLogement read(Path file) {
        try {
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemandeLogement read(String xml) {
        return MessageCodec.REGISTRY
                .read(xml, InterfaceNuu.class)
                .getDemande()
                .getDemandeLogement()
                .get(0);
    }
}
