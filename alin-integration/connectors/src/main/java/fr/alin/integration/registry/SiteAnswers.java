package fr.alin.integration.registry;

import java.util.List;
import java.util.Optional;

import fr.alin.contract.registry.Demande;
import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.contract.registry.ListeAnomalie;
import fr.alin.contract.registry.Radiation;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.StrikeOff;
import fr.alin.registration.model.StrikeOffReason;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.shared.model.UniqueNumber;

/** Interprets a site's interfaceNuu answer about a number. */
final class SiteAnswers {

    private static final String UNKNOWN_NUMBER = "DEM001";
    private static final String STRUCK_OFF = "RADIEE";

    private final RegisteredApplicationMapper mapper = new RegisteredApplicationMapper();

    /** @throws MalformedMessage when it does not answer the question */
    SiteAnswer read(UniqueNumber asked, ReadAnswer answer) {
        var application = onlyOne(answer.content());
        if (!asked.equals(numberOf(application))) {
            throw new MalformedMessage("numUnique: the answer is about another number");
        }
        if (isUnknown(application)) {
            return new SiteAnswer.Unknown();
        }
        var replacement = TolerantReader.text(application.getNumUniqueRemplacant());
        if (replacement.isPresent()) {
            return new SiteAnswer.Replaced(new UniqueNumber(replacement.get()));
        }
        if (STRUCK_OFF.equals(application.getStatutDemande())) {
            return new SiteAnswer.StruckOff(strikeOff(application.getRadiation()), recordOf(asked, application));
        }
        return new SiteAnswer.Found(mapper.toApplication(asked, application), answer.received());
    }

    private static DemandeLogement onlyOne(InterfaceNuu answer) {
        var applications = Optional.ofNullable(answer)
                .map(InterfaceNuu::getDemande)
                .map(Demande::getDemandeLogement)
                .orElse(List.of());
        if (applications.size() != 1) {
            throw new MalformedMessage("demandeLogement: " + applications.size() + " where one is expected");
        }
        return applications.get(0);
    }

    private static boolean isUnknown(DemandeLogement application) {
        var anomalies = TolerantReader.entries(application.getListeAnomalie(), ListeAnomalie::getAnomalie);
        if (anomalies.stream().anyMatch(anomaly -> UNKNOWN_NUMBER.equals(anomaly.getCode()))) {
            return true;
        }
        anomalies.stream().findFirst().ifPresent(anomaly -> {
            throw new MalformedMessage("anomaly " + anomaly.getCode());
        });
        return false;
    }

    private static UniqueNumber numberOf(DemandeLogement application) {
        return new UniqueNumber(TolerantReader.required(application.getNumUnique(), "numUnique"));
    }

    /** The household of a struck-off application, which a site may omit. An incomplete one counts as absent. */
    private Optional<RegisteredApplication> recordOf(UniqueNumber asked, DemandeLogement application) {
        try {
            return Optional.of(mapper.toApplication(asked, application));
        } catch (MalformedMessage incomplete) {
            return Optional.empty();
        }
    }

    private static StrikeOff strikeOff(Radiation radiation) {
        return radiation == null
                ? new StrikeOff(Optional.empty(), Optional.empty())
                : new StrikeOff(
                        TolerantReader.code(StrikeOffReason.class, radiation.getMotifRadiation()),
                        Optional.ofNullable(radiation.getDateRadiation()));
    }
}
