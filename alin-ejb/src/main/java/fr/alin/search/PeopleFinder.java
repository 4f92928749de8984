package fr.alin.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.search.view.FoundPerson;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.persistence.SqlArray;
import fr.alin.staff.model.Territory;

/** Finds employees, each search in one statement by an index, and never more than {@link #MOST} and one. */
@ApplicationScoped
class PeopleFinder {

    static final int MOST = 20;

    static final String NAME = "a.searched_name ~ ?%d";
    static final String EMPLOYER = "folded_words(h.employer_name) ~ ?%d";
    static final String EMAIL = "a.email like ?%d";
    static final String PHONE = "a.mobile like ?%d";
    static final String NUMBER = "h.unique_number like ?%d";
    static final String COMPANY_NUMBER =
            "h.company is not null and substring(h.company from '\"siret\":[^0-9]{1,12}([0-9]{14})') like ?%d";

    /**
     * ?1 is whether the searcher works in the whole country, ?2 her departments: an application is theirs by its
     * registration site, or by a candidacy for a home in them; that one is counted, since the planner would read all
     * candidacies of the departments for an "exists". ?3 orders the most similar names first.
     */
    private static final String PEOPLE = """
            select hit.first_name, hit.birth_name, hit.usage_name, hit.unique_number, hit.employer_name,
                   (select max(c.id) from candidacy c where c.application = hit.unique_number), hit.id
            from (
                select a.id, a.first_name, a.birth_name, a.usage_name, a.searched_name, h.unique_number, h.employer_name
                from account a left join housing_application h on h.account_id = a.id
                where a.role = 'APPLICANT' and %s
                  and (?1 or left(h.unique_number, 3) = any (array(
                           select d.territory from department d where d.code = any (cast(?2 as varchar[]))))
                       or (select count(*) from candidacy c
                           where c.application = h.unique_number
                             and c.offer_department = any (cast(?2 as varchar[]))) > 0)
                limit 300) hit
            order by similarity(hit.searched_name, ?3) desc, hit.birth_name, hit.first_name, hit.id
            limit 21""";

    /** Each word with the words of names that are written like it, the most similar ones first. */
    private static final String SIMILAR = """
            select asked.word, alike.word
            from unnest(cast(?1 as varchar[])) with ordinality as asked (word, place)
            cross join lateral (
                select w.word from name_word w
                where w.word % asked.word
                order by similarity(w.word, asked.word) desc, w.word
                limit 6) alike
            order by asked.place""";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** By all of these beginnings of words, in any order. */
    List<FoundPerson> named(List<String> words, Territory where) {
        return found(statement(NAME, words.size()), beginnings(words), where, words);
    }

    /** By words that are each written like one of these; empty when one of them is like no name. */
    List<FoundPerson> namedAlike(List<String> words, Territory where) {
        var similar = similar(words);
        var patterns = words.stream()
                .map(word -> similar.stream()
                        .filter(pair -> pair[0].equals(word))
                        .map(pair -> (String) pair[1])
                        .toList())
                .toList();
        return patterns.stream().anyMatch(List::isEmpty)
                ? List.of()
                : found(
                        statement(NAME, words.size()),
                        patterns.stream()
                                .map(like -> " (" + String.join("|", like) + ") ")
                                .toList(),
                        where,
                        words);
    }

    /** By all of these beginnings of words in the employer's name, in any order. */
    List<FoundPerson> employedBy(List<String> words, Territory where) {
        return found(statement(EMPLOYER, words.size()), beginnings(words), where, List.of());
    }

    /** @param column one of the conditions on an account */
    List<FoundPerson> withAccount(String column, String beginning, Territory where) {
        return found(statement(column, 1), List.of(literal(beginning) + "%"), where, List.of());
    }

    List<FoundPerson> withNumber(String part, Territory where) {
        return found(statement(NUMBER, 1), List.of("%" + literal(part) + "%"), where, List.of());
    }

    /** By the SIREN or SIRET of the company that was confirmed. */
    List<FoundPerson> employedByNumber(String number, Territory where) {
        return found(statement(COMPANY_NUMBER, 1), List.of(number + "%"), where, List.of());
    }

    static String statement(String condition, int times) {
        var all = new ArrayList<String>();
        for (var i = 0; i < times; i++) {
            all.add(condition.formatted(i + 4));
        }
        return PEOPLE.formatted(String.join(" and ", all));
    }

    private List<FoundPerson> found(String statement, List<String> patterns, Territory where, List<String> words) {
        var query = entities.createNativeQuery(statement)
                .setParameter(1, where.wholeCountry())
                .setParameter(2, SqlArray.of(where.departments()))
                .setParameter(3, String.join(" ", words));
        for (var i = 0; i < patterns.size(); i++) {
            query.setParameter(i + 4, patterns.get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(PeopleFinder::person).toList();
    }

    private List<Object[]> similar(List<String> words) {
        List<?> rows = entities.createNativeQuery(SIMILAR)
                .setParameter(1, SqlArray.of(words))
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static List<String> beginnings(List<String> words) {
        return words.stream().map(word -> " " + word).toList();
    }

    private static String literal(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static FoundPerson person(Object[] row) {
        var usage = (String) row[2];
        return new FoundPerson(
                row[0] + " " + row[1] + (usage.isEmpty() ? "" : " (" + usage + ")"),
                Optional.ofNullable((String) row[3]).map(UniqueNumber::new),
                Optional.ofNullable((String) row[4]).orElse(""),
                Optional.ofNullable((Number) row[5]).map(id -> CandidacyReference.of(id.longValue())),
                ((Number) row[6]).longValue());
    }
}
