package dev.signindiagnosis.sample;

import java.util.List;
import java.util.Locale;

/** The people of the invented organisation. */
enum Person {
    KARI(0, "Kari Nordmann"),
    OLA(1, "Ola Hansen"),
    INGRID(2, "Ingrid Berg"),
    LARS(3, "Lars Haugen"),
    SIGNE(4, "Signe Lien"),
    EIRIK(5, "Eirik Solberg"),
    ASE(6, "Åse Bråthen"),
    BJORN(7, "Bjørn Dahl"),
    MARIT(8, "Marit Aune"),
    NILS(9, "Nils Sæther"),
    TONE(10, "Tone Fossum"),
    HENRIK(11, "Henrik Vik"),
    SOLVEIG(12, "Solveig Nygård"),
    JONAS(13, "Jonas Eide"),
    SILJE(14, "Silje Bakken"),
    MAGNUS(15, "Magnus Strand"),
    HILDE(16, "Hilde Myhre"),
    PETTER(17, "Petter Lunde"),
    ASTRID(18, "Astrid Holm"),
    GEIR(19, "Geir Tangen"),
    RANDI(20, "Randi Kvam"),
    TROND(21, "Trond Øien"),
    LIV(22, "Liv Skaar"),
    AMIR(23, "Amir Rahimi"),
    MAJA(24, "Maja Nowak"),
    SUNNIVA(25, "Sunniva Eira");

    private static final int IN_ONE_OFFICE = 12;

    private final int number;

    private final String displayName;

    Person(int number, String displayName) {
        this.number = number;
        this.displayName = displayName;
    }

    /** The first twelve: everybody whose office is in Oslo. */
    static List<Person> ofTheOsloOffice() {
        return List.of(values()).subList(0, IN_ONE_OFFICE);
    }

    /** Counts the people from 0. */
    int number() {
        return number;
    }

    String displayName() {
        return displayName;
    }

    /** The user principal name, in lower case as Entra logs it. */
    String userName() {
        String plain = displayName.toLowerCase(Locale.ROOT).replace(' ', '.');
        return plain.replace("æ", "ae").replace("ø", "o").replace("å", "a") + "@nordlys.example";
    }

    String id() {
        return SampleIds.guid("user/" + name());
    }

    /** Where the person works from when nothing else is told. */
    Place place() {
        if (number < IN_ONE_OFFICE) {
            return Place.OSLO_OFFICE;
        }
        return number % 3 == 0 ? Place.TROMSO_HOME : Place.BERGEN_OFFICE;
    }

    /** The laptop that the organisation gave the person: joined, managed and compliant, seen in Edge. */
    Device laptop() {
        String name = String.format(Locale.ROOT, "NORDLYS-LT-%03d", 101 + number);
        return new Device(
                SampleIds.guid("device/" + name), name, "Windows10", "Edge 131.0.0", true, true, "Azure AD joined");
    }
}
