package fr.alin.integration.partners.landlord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import fr.alin.contract.landlord.Offers;
import fr.alin.integration.partners.message.MessageCodec;

/** Stores manual changes of homes, one message per file, so that they survive a restart. */
final class HomeJournal {

    private final Path folder;

    HomeJournal(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void append(LocalDate day, Object entry) {
        Offers message = new Offers();
        message.setMessageId("journal-entry");
        message.setLandlord(LandlordSystem.CODE);
        message.setLandlordName(LandlordSystem.NAME);
        message.setSentAt(OffsetDateTime.of(day.atStartOfDay(), ZoneOffset.UTC));
        message.getEntries().add(entry);
        try (Stream<Path> files = Files.list(folder)) {
            Path file = folder.resolve("%s-%05d.xml".formatted(day, files.count() + 1));
            Files.writeString(file, MessageCodec.LANDLORD.write(message));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void replay(BiConsumer<LocalDate, Object> reader) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                LocalDate day = LocalDate.parse(file.getFileName().toString().substring(0, 10));
                MessageCodec.LANDLORD
                        .read(Files.readString(file), Offers.class)
                        .getEntries()
                        .forEach(entry -> reader.accept(day, entry));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
