package fr.alin.volume;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One invented employee with her household, as the other rows need her.
 *
 * @param account number of the account
 * @param children birth dates
 * @param income net, euros a month, of the whole household
 * @param wishes communes asked for, the first one is where she lives
 */
record Employee(
        long account,
        String number,
        String birthName,
        String firstName,
        boolean woman,
        LocalDate birthDate,
        boolean couple,
        LocalDate partnerBirthDate,
        List<LocalDate> children,
        BigDecimal income,
        LocalDate registeredOn,
        List<Place> wishes) {

    String email() {
        return "employe" + account + "@example.org";
    }

    int persons() {
        return (couple ? 2 : 1) + children.size();
    }
}
