package org.saksi.matching.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Invented people who travel in families and from villages: siblings share a family name, a village, a telephone and a site; in every
/// village some bear the same name; a broker's telephone stands for dozens.
final class InventedPeople {

    /// One person.
    record Person(int number, String nation, String family, String given, int year, int month, int day, char sex, List<String> phones,
            String village, int site,
            int seen) {

        Person {
            phones = List.copyOf(phones);
        }
    }

    private static final String[] NATIONS = {"KHM", "VNM", "MMR", "LAO", "NPL", "UGA"};
    private static final String[] FAMILY = {
        "sok chan heng ly meas nhem prak sam sao seng tep vong yin keo long nuon pen phan ros touch chea chhim khiev",
        "nguyen tran le pham hoang phan vu dang bui do ho ngo duong ly truong dinh mai lam trinh dao",
        "aung zaw win min than kyaw maung nay htet khin aye soe hla thiri",
        "vongsa phomma keo sisouk vilay chantha intha xay bounmy thong souvan",
        "tamang gurung thapa rai magar shrestha limbu lama chaudhary karki adhikari bhandari",
        "okello nakato mugisha byaruhanga ssemakula namutebi kato tumusiime achan ojok auma opio"};
    private static final String[] FIRST = {"so cha da bo va so ri pi ko mo sam thea vi ra chan srey sok dy thy na",
        "anh huong linh hoa tuan dung hung minh thao trang nga lan duc nam hai phuong thu quang thanh yen",
        "kyaw myint moe lin naing su thu lwin myat tin zin wai khaing myo thet shwe nyi phyo",
        "som boun kham noy van mani bua souli phon chan sou dao phet na si", "bi su ra ma sa ki pra di ni sha ka san",
        "mo na ki ta be jo a e lu ru ca ge"};
    private static final String[] SECOND = {"phea ra pha nna kha thy sey sal pheap ny nang ry sal tana da treavy",
        "van thi duc minh ngoc thanh xuan kim bao gia hong my",
        "oo aung tun win htun su zar moe noe sein hlaing mar yan soe thant paing",
        "phone than phou sak na ni a liya savan sy da kham la leuth chai", "nod nita jan noj roj shma sad kash pana la mila dip",
        "ses kato li bu ne seph manda ria cy than rol rtrude"};

    private final SplittableRandom chance;
    private final List<Person> people = new ArrayList<>();
    private final List<String> brokers = new ArrayList<>();

    private InventedPeople(SplittableRandom chance) {
        this.chance = chance;
        for (int i = 0; i < 40; i++) {
            brokers.add(phone());
        }
    }

    static List<Person> of(int count, SplittableRandom chance) {
        InventedPeople invented = new InventedPeople(chance);
        while (invented.people.size() < count) {
            invented.family();
        }
        return List.copyOf(invented.people.subList(0, count));
    }

    private void family() {
        int nation = chance.nextInt(10) < 7 ? chance.nextInt(3) : 3 + chance.nextInt(3);
        String[] families = FAMILY[nation].split(" ");
        String family = families[(int) (families.length * Math.pow(chance.nextDouble(), 1.4))];
        String village = "village " + (nation * 100 + chance.nextInt(60));
        String phone = chance.nextInt(3) == 0 ? brokers.get(chance.nextInt(brokers.size())) : phone();
        int site = chance.nextInt(120);
        int seen = chance.nextInt(60);
        int year = 1978 + chance.nextInt(26);
        int members = chance.nextInt(10) < 6 ? 1 : 2 + chance.nextInt(3);
        for (int i = 0; i < members; i++) {
            List<String> phones = new ArrayList<>(List.of(phone));
            if (chance.nextInt(2) == 0) {
                phones.add(phone());
            }
            people.add(new Person(people.size(), NATIONS[nation], nation == 2 ? any(families) : family, given(nation),
                    year + i * (1 + chance.nextInt(4)), 1 + chance.nextInt(12), 1 + chance.nextInt(28),
                    chance.nextBoolean() ? 'M' : 'F', phones, village, site, Math.min(59, seen + chance.nextInt(2))));
        }
    }

    private String given(int nation) {
        String first = any(FIRST[nation].split(" "));
        String second = any(SECOND[nation].split(" "));
        boolean apart = nation == 1 || nation == 2;
        return apart ? nation == 1 ? second + " " + first : first + " " + second : first + second;
    }

    private String any(String[] list) {
        return list[chance.nextInt(list.length)];
    }

    private String phone() {
        StringBuilder digits = new StringBuilder("0");
        for (int i = 0; i < 9; i++) {
            digits.append(chance.nextInt(10));
        }
        return digits.toString();
    }
}
