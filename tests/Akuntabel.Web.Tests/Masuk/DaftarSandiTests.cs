using Akuntabel.Web.Keamanan.Akun;

namespace Akuntabel.Web.Tests.Masuk;

/// <summary>What an attacker of an Indonesian office would try, and what its people may well choose.</summary>
public class DaftarSandiTests
{
    private static readonly AturanSandi Aturan = new();

    // as PemeriksaSandi gathers them; the NIP is made up
    private static readonly string[] Nama =
    [
        "Sri Wulandari, S.E.", "sri.wulandari", "akuntabel", "Pemerintah Kabupaten Belitung Timur", "Badan Kesatuan Bangsa dan Politik", "Kesbangpol", "Dinas Pendidikan", "Disdik",
        "Bidang Politik Dalam Negeri", "209901012124031000",
    ];

    public static TheoryData<string> MudahDitebak =>
    [
        "password1234", "Password12345", "P@ssw0rd2024!", "p4ssw0rd!2025", "passwordpassword", "rahasia123456", "Rahasia2024!!", "rahasia@2025#", "katasandi1234", "KataSandi2024!",
        "administrator1", "Administrator@123", "admin12345678", "adminadmin123", "superadmin2024", "operator12345", "pengguna12345", "selamatdatang1", "selamatdatang!!", "SelamatPagi2024",
        "indonesiamerdeka45", "IndonesiaRaya1945", "merdeka17081945", "Merdeka170845!", "dirgahayu17agustus", "pancasila1juni", "garudapancasila1", "BhinnekaTunggalIka", "merahputih1945", "nkrihargamati1",
        "bismillah1234", "Bismillah2024!", "alhamdulillah1", "assalamualaikum", "masyaallah123!", "insyaallah2025", "bismillahbismillah", "subhanallah99!", "allahuakbar123", "ramadhan1446h!",
        "sayangsayangsayang", "akucintakamu123", "sayangkuselamanya", "ILoveYou12345!", "iloveyouforever", "cintasejati123", "mamapapa123456", "keluargaku2024", "anakkusayang1!", "istrikusayang99",
        "kabupaten2024!", "belitungtimur1", "BelitungTimur2024!", "Belitung@2024#", "beltimjaya2024", "kabupatenbelitung", "manggar12345!", "tanjungpandan1", "bangkabelitung!1", "BangkaBelitung2024",
        "kesbangpol2024", "Kesbangpol@2025", "K3sb4ngp0l2024!", "kesbangpol12345", "badankesbangpol", "disdik12345678", "DinasPendidikan1", "dinaspendidikan24", "Bappeda2024!@#", "inspektorat2024",
        "sriwulandari1", "SriWulandari99!", "wulandari.sri1", "sri.wulandari24", "iradnaluwirs123", "sriwulandari01012099", "01012099wulandari", "209901012124031000", "20990101 212403", "wulandari20990101",
        "123456789012", "098765432109", "111122223333", "121212121212", "112233445566", "12345qwerty12", "qwertyuiop123", "qwerty123456!", "1q2w3e4r5t6y", "1qaz2wsx3edc",
        "zaq12wsxcde34rfv", "asdfghjkl1234", "zxcvbnm123456", "qazwsxedcrfv", "!@#$%^&*()12", "abcdefghijklmnop", "abcd1234abcd", "a1b2c3d4e5f6", "abc123abc123", "aaaaaaaaaaaaaaaa",
        "081234567890", "6281234567890", "0812-3456-7890", "17081945170845", "31121999311299", "januari2024januari", "Senin12Agustus", "desember2024!!", "agustus17agustus", "januarifebruari",
        "perencanaan2024", "Perencana@2025!", "sakip2024sakip", "lakip2024lkjip", "renstra2021-2026", "laporankinerja24", "akuntabel2026!", "Akuntabel@1234", "pnsberakhlak24", "asnberakhlak!1",
        "bupatibelitung1", "kepaladinas2024", "kepalabadan123", "sekretariat2024", "honorer123456!", "manchesterunited", "realmadrid1234", "persebaya1927!", "naruto12345678", "jakarta12345!",
        "surabaya2024!!", "IniPassword123!", "gantipassword1", "gantisaya12345", "passwordbaru1!", "sandibaru2024!", "PassworD!2345", "p@55w0rd12345", "r4h4514123456", "@dm1n1str4t0r",
    ];

    public static IReadOnlyList<string> Baik =>
    [
        "payung ungu di stasiun", "kambing makan kertas ujian", "tigabelas gelas tumpah sore", "lampu merah muda lima sudut", "sepeda hijau di bukit", "kursi rotan menari pelan", "hujan menabrak kaca loteng",
        "bebek biru naik tangga", "nenek menjahit layar kapal", "sendok kayu dekat jendela", "jangkrik pulang membawa kompas", "lemari tua menyimpan badai", "ember bocor menunggu tukang", "kaus kaki kiri selalu hilang",
        "radio rusak bernyanyi sumbang", "tetangga menanam pohon pala", "gembok karatan di perahu", "catur tanpa raja putih", "mentega leleh atas peta", "anyaman tikar miring sedikit", "kelereng jatuh dari genting",
        "pensil pendek milik juri", "sarung basah dijemur malam", "gerobak parkir depan museum", "layang layang menolak turun", "teropong menghadap sumur", "domba putih mengunyah karcis", "cermin retak dibungkus koran",
        "topi jerami di atas oven", "kabel kusut seperti mi", "penggaris bengkok warna jingga", "gitar fals dipetik angin", "bantal bau kayu manis", "rak sepatu penuh buku resep", "ketupat dingin dalam helm",
        "kompor mati saat tamu datang", "obeng kecil di saku jas", "jembatan gantung tanpa paku", "tikus mencuri tutup botol", "wortel tumbuh di talang",
        "xK3#pq9!vLm2", "Tn7$wRz2@bQe", "mV8^cL1&hYt4", "9fGh!2KdPz#x", "zR4-wTq8-nBv1", "u7Xk.Pd3m_Vq", "bN5%yHs8*kWc", "Q2j~Lr6Xz!9t", "e8Wv-3mKt-Zp6r", "Hc4@Nq7!Xb2s",
        "gW9xTb2LqZ5n", "pR6vKd8XhM3z", "yJ3cQw7NfB9k", "kT5zHm2VxP8d", "aX8nLq4WbR7y", "vbqzxtmwkrhp", "jxqwvkpzntgb", "hzkqvwxbmtpr", "wqzpxkvjmtbh", "tqxzvbkwpmhj",
        "4b7e1f9a2c8d6e3f", "d41a8c9f0b2e98ec", "7Gq2-Xv9m-Kp4z-Tw8r", "Nf3x.Rk8q.Lw5z.Vb2c", "mR7!kQ2@vX9#zL4$", "bZ9qX4wK7mN2vT5h", "correcthorsebatterystaple kuda", "pQ9!rT2@yU7#", "L8m-Z2x-Q7v-K4t", "w3N_x8R_q6T_z1",
        "Ibu saya menanam cabai di pot bekas cat", "Tiap Kamis kucing kami menolak makan ikan", "Dulu ada warung mi rebus di belakang bengkel", "Saya pernah tersesat tiga jam di pasar loak", "Bapak menyimpan obeng di kaleng biskuit",
        "Paman membeli sepeda ontel dari pedagang es", "Kami berlima naik truk pasir menuju waduk", "Adik melukis zebra berwarna oranye di tembok", "Kakek percaya bahwa jam dinding itu pemalu", "Rumah kontrakan kami dulu bocor tepat di atas kasur",
        "Guru piano itu selalu memakai sandal jepit", "Saya lupa membawa payung saat wisuda sepupu", "Penjual sate memanggil pelanggan dengan peluit", "Kereta malam berhenti lama sekali di stasiun kecil", "Resep sambal nenek memakai tujuh butir kemiri",
        "Di laci ketiga ada foto jembatan yang belum jadi", "Sopir angkot itu hafal semua lagu keroncong", "Mesin ketik tua itu berbunyi seperti hujan", "Tukang pos mengantar layangan tanpa benang", "Kacamata saya jatuh ke dalam kuah soto",
        "paku-jendela-kerbau-senter", "senter.kerbau.ombak.laci", "ombak_laci_kancing_tambal", "kancing tambal zaitun 84", "Zaitun7 Kerbau Laci Ombak", "tambal zebra kuali petir", "petir-kuali-42-zebra", "kuali!petir!zebra!ombak", "lontar semut gergaji nanas", "gergaji nanas lontar kipas",
        "пароль от сейфа", "密码在雨伞下面的盒子里边", "kapan-kapan kita ke pulau gosong", "bukan ular tapi selang air", "tiga ons kopi dan sebuah palu", "kereta ke-3 lewat pukul 04:17", "Ombak setinggi 7 meter & perahu", "lima jeruk = satu ember pasir", "museum tutup, badut pulang", "sepatu kanan > sepatu kiri 2x",
    ];

    [Theory]
    [MemberData(nameof(MudahDitebak))]
    public void Tidak_satu_pun_yang_mudah_ditebak_diterima(string sandi) => Aturan.Tolak(sandi, Nama).ShouldNotBeNull();

    [Fact]
    public void Yang_baik_diterima()
    {
        MudahDitebak.Count.ShouldBeGreaterThanOrEqualTo(100);
        Baik.Count.ShouldBeGreaterThanOrEqualTo(100);
        var ditolak = Baik.Where(s => Aturan.Tolak(s, Nama) is not null).ToList();
        ditolak.Count.ShouldBeLessThanOrEqualTo(Baik.Count / 50, string.Join(" | ", ditolak));
    }
}
