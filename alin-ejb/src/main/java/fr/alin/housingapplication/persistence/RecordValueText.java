package fr.alin.housingapplication.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

import fr.alin.housingapplication.view.UnrecognisedValue;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.registration.model.AdaptedEquipment;
import fr.alin.registration.model.Answer;
import fr.alin.registration.model.CoApplicantLink;
import fr.alin.registration.model.CurrentHousingKind;
import fr.alin.registration.model.Custody;
import fr.alin.registration.model.DaloStatus;
import fr.alin.registration.model.DisabilityState;
import fr.alin.registration.model.FamilySituation;
import fr.alin.registration.model.FiledDocument;
import fr.alin.registration.model.Kinship;
import fr.alin.registration.model.MonthlyResource;
import fr.alin.registration.model.MotorDisability;
import fr.alin.registration.model.Nationality;
import fr.alin.registration.model.ProfessionalSituation;
import fr.alin.registration.model.RequestReason;
import fr.alin.registration.model.SensoryDisability;
import fr.alin.registration.model.Sex;
import fr.alin.registration.model.TaxIncome;
import fr.alin.registration.model.TechnicalAid;
import fr.alin.registration.model.WalkingCapacity;
import fr.alin.registration.model.WorkSector;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.Siret;

/** Converts a value of tab 1 to text with its type. Supports only the types used in a record. */
final class RecordValueText {

    private static final Map<String, Class<?>> TYPES = Stream.<Class<?>>of(
                    String.class,
                    Boolean.class,
                    Integer.class,
                    BigDecimal.class,
                    LocalDate.class,
                    EmailAddress.class,
                    MobilePhone.class,
                    Siret.class,
                    CommuneLabel.class,
                    UnrecognisedValue.class,
                    TaxIncome.class,
                    MonthlyResource.class,
                    FiledDocument.class,
                    Civility.class,
                    DwellingKind.class,
                    DwellingType.class,
                    AdaptedEquipment.class,
                    Answer.class,
                    CoApplicantLink.class,
                    CurrentHousingKind.class,
                    Custody.class,
                    DaloStatus.class,
                    DisabilityState.class,
                    FamilySituation.class,
                    Kinship.class,
                    MotorDisability.class,
                    Nationality.class,
                    ProfessionalSituation.class,
                    RequestReason.class,
                    SensoryDisability.class,
                    Sex.class,
                    TechnicalAid.class,
                    WalkingCapacity.class,
                    WorkSector.class)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private static final Jsonb JSON = JsonbBuilder.create();

    /** @throws IllegalArgumentException for a type that no record uses */
    String write(Object value) {
        var type = value instanceof Enum<?> choice ? choice.getDeclaringClass() : value.getClass();
        if (!type.equals(TYPES.get(type.getSimpleName()))) {
            throw new IllegalArgumentException("No value of tab 1: " + type.getName());
        }
        return type.getSimpleName() + " " + JSON.toJson(value);
    }

    /** Reads a value; an unknown type, written by a later release, is returned as text. */
    Object read(String text) {
        var space = text.indexOf(' ');
        var type = TYPES.get(text.substring(0, space));
        var json = text.substring(space + 1);
        return type == null ? new UnrecognisedValue(json, false) : JSON.fromJson(json, type);
    }
}
