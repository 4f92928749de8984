package fr.alin.volume;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A generated employee with her household.
 *
 * @param account account number
 * @param children birth dates
 * @param income net household income, euros a month
 * @param wishes communes searched; she lives in the first
 */
record GeneratedEmployee(
        long account,
        String number,
        String birthName,
        String firstName,
        boolean woman,
        LocalDate birthDate,
        boolean couple,
        LocalDate partnerBirthDate,
        List<LocalDate> processes,
        BigDecimal income,
        LocalDate registeredOn,
        List<Place> wishes) {

    String email() {
        return "employe" + account + "@example.org";
    }

    int persons() {
        return (couple ? 2 : 1) + processes.size();
    }
}
