package fr.alin.housingapplication.persistence;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.HouseholdMember;
import fr.alin.eligibility.model.Incomes;
import fr.alin.housingapplication.model.SearchFacts;
import fr.alin.shared.model.CommuneCode;

/**
 * Stores the search facts as a short JSON text. Written by hand because each list of offers reads it: conversion takes
 * a few microseconds.
 */
@Converter(autoApply = true)
public class SearchFactsConverter implements AttributeConverter<SearchFacts, String> {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(SearchFacts facts) {
        return facts == null ? null : write(facts).toString();
    }

    @Override
    public SearchFacts convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        try (var reader = JSON.createReader(new StringReader(column))) {
            return read(reader.readObject());
        }
    }

    private static JsonObject write(SearchFacts facts) {
        var household = facts.household();
        var incomes = facts.incomes();
        return JSON.createObjectBuilder()
                .add("registeredOn", facts.registeredOn().toString())
                .add("adults", members(household.adults()))
                .add("dependants", members(household.dependants()))
                .add("couple", household.couple())
                .add("unborn", household.unbornChildren())
                .add("visiting", household.visitingChildren())
                .add("taxIncomes", taxIncomes(incomes.referenceTaxIncome()))
                .add("monthlyIncome", incomes.monthlyIncome())
                .add("housingBenefit", incomes.housingBenefit())
                .add("requested", codes(facts.requested()))
                .add("neighbouring", codes(facts.neighbouring()))
                .add("departments", String.join(" ", facts.departments()))
                .build();
    }

    private static SearchFacts read(JsonObject json) {
        return new SearchFacts(
                LocalDate.parse(json.getString("registeredOn")),
                new Household(
                        members(json.getJsonArray("adults")),
                        members(json.getJsonArray("dependants")),
                        json.getBoolean("couple"),
                        json.getInt("unborn"),
                        json.getInt("visiting")),
                new Incomes(
                        taxIncomes(json.getJsonObject("taxIncomes")),
                        amount(json, "monthlyIncome"),
                        amount(json, "housingBenefit")),
                codes(json.getString("requested")),
                codes(json.getString("neighbouring")),
                Set.copyOf(words(json.getString("departments"))));
    }

    private static JsonArrayBuilder members(List<HouseholdMember> members) {
        var array = JSON.createArrayBuilder();
        members.forEach(member -> array.add(JSON.createObjectBuilder()
                .add("born", member.birthDate().toString())
                .add("card", member.disabilityCard())));
        return array;
    }

    private static List<HouseholdMember> members(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream()
                .map(member ->
                        new HouseholdMember(LocalDate.parse(member.getString("born")), member.getBoolean("card")))
                .toList();
    }

    private static JsonObjectBuilder taxIncomes(Map<Integer, BigDecimal> byYear) {
        var object = JSON.createObjectBuilder();
        byYear.forEach((year, amount) -> object.add(year.toString(), amount));
        return object;
    }

    private static Map<Integer, BigDecimal> taxIncomes(JsonObject object) {
        var byYear = new HashMap<Integer, BigDecimal>();
        object.forEach((year, amount) -> byYear.put(Integer.valueOf(year), ((JsonNumber) amount).bigDecimalValue()));
        return byYear;
    }

    private static BigDecimal amount(JsonObject json, String name) {
        return json.getJsonNumber(name).bigDecimalValue();
    }

    private static String codes(Collection<CommuneCode> codes) {
        return codes.stream().map(CommuneCode::value).collect(Collectors.joining(" "));
    }

    private static Set<CommuneCode> codes(String text) {
        var codes = new HashSet<CommuneCode>();
        words(text).forEach(code -> codes.add(new CommuneCode(code)));
        return codes;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
