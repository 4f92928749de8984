package fr.alin.registration.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a record that few rules read.
 *
 * @param desk code of the desk that registered the application
 * @param expiresOn expiry date as given by the site
 * @param otherCoApplicants all but the first
 * @param disabledPersons number of disabled persons to house (box C1)
 */
public record Complements(
        Optional<String> desk,
        Optional<LocalDate> expiresOn,
        Optional<Dalo> dalo,
        List<CoApplicant> otherCoApplicants,
        List<Roommate> roommates,
        Optional<Integer> disabledPersons,
        List<Disability> disabilities,
        List<ReasonDetail> reasonDetails,
        List<FiledDocument> filedDocuments,
        List<UnknownCode> unknownCodes) {

    public Complements {
        desk = Absent.toEmpty(desk);
        expiresOn = Absent.toEmpty(expiresOn);
        dalo = Absent.toEmpty(dalo);
        otherCoApplicants = Absent.toEmpty(otherCoApplicants);
        roommates = Absent.toEmpty(roommates);
        disabledPersons = Absent.toEmpty(disabledPersons);
        disabilities = Absent.toEmpty(disabilities);
        reasonDetails = Absent.toEmpty(reasonDetails);
        filedDocuments = Absent.toEmpty(filedDocuments);
        unknownCodes = Absent.toEmpty(unknownCodes);
    }

    /** No complements. */
    public static Complements none() {
        return until(null);
    }

    /** Only the expiry date; null when the site does not give it. */
    public static Complements until(LocalDate expiresOn) {
        return new Complements(
                Optional.empty(),
                Optional.ofNullable(expiresOn),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "Complements[masked]";
    }
}
