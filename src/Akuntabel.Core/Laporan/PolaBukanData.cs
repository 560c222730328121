using System.Text.RegularExpressions;

namespace Akuntabel.Core.Laporan;

/// <summary>Figures that are no data, recognised by what stands around them.</summary>
/// <param name="Nama">Short name, for tests and documentation.</param>
/// <param name="Alasan">Why such a figure needs no source, in Indonesian.</param>
/// <param name="Contoh">A text in which every figure is of this kind.</param>
/// <param name="Pola">The pattern; what it covers is not looked at again.</param>
public sealed partial record PolaBukanData(string Nama, string Alasan, string Contoh, Regex Pola)
{
    /// <summary>Stands for a bound figure (private use area).</summary>
    internal const string TandaAngka = "\uE000";

    /// <summary>Stands for a reference to a table, figure or heading (private use area).</summary>
    internal const string TandaRujukan = "\uE001";

    /// <summary>Stands for a character that a pattern has covered (private use area).</summary>
    internal const char TandaDikenal = '\uE002';

    private const RegexOptions Opsi = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const RegexOptions OpsiKapital = RegexOptions.CultureInvariant;

    // a number, or a bound one
    private const string N = @"(?:\d{1,4}|\uE000)";
    private const string Bulan = "(?:Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Nopember|Desember)";
    private const string Sambung = @"\s?(?:,|/|-|–|dan|atau|s\.?d\.?|s/d|sampai|sampai dengan|hingga)\s?";
    private const string TahunEmpat = @"(?:(?:19[4-9]\d|20\d\d|2100)(?!\d))";
    private const string BukanSatuan = @"(?![\d]|[.,]\d|\s?%|\s" + PolaAngka.Benda + @"(?!\w)(?!\s(?:\d{4}|anggaran|\uE000)))";

    /// <summary>All kinds. Order does not matter: each looks at the text as written.</summary>
    public static IReadOnlyList<PolaBukanData> Semua { get; } =
    [
        new("nomor peraturan", "nomor naskah dinas atau peraturan", "Peraturan Presiden Nomor 29 Tahun 2014; Nomor 188.45-285; No. 12/PMK.07/2019", NomorPeraturan()),
        new("peraturan tanpa kata nomor", "nomor dan tahun peraturan", "Undang-Undang 23 Tahun 2014; UU 23/2014; PP 8/2006", PeraturanRingkas()),
        new("nomor keputusan", "nomor naskah dinas menurut kode klasifikasi", "188.45-285; 188.4- Tahun 2023", NomorKeputusan()),
        new("pasal dan ayat", "bagian peraturan", "Pasal 12 ayat (3) huruf a angka 2", PasalAyat()),
        new("lembaran negara", "tempat pengundangan", "Tambahan Lembaran Negara Republik Indonesia 4286", LembaranNegara()),
        new("tanggal", "tanggal", "3 Oktober 2022; 3-5 Mei 2022; Oktober 2022; 12 Januari", Tanggal()),
        new("tanggal angka", "tanggal", "2022-10-03; 03/10/2022; tanggal 3", TanggalAngka()),
        new("tahun disebut", "tahun", "Tahun 2022; tahun anggaran 2022; TA 2022; Tahun 2021–2026; tahun 2021 dan 2022", TahunDisebut()),
        new("tahun", "tahun", "periode 2021–2026 dan 2022", TahunPolos()),
        new("waktu", "pukul", "pukul 09.00 WIB", Pukul()),
        new("kode rekening", "kode program, kegiatan atau bagian", "8.01.02; 8.01.02.2.01.0001; 1.1.1; 5.1.02.01.01.0001", KodeBertitik()),
        new("kode disebut", "kode", "Kode 8.01; kode rekening 5.1; urusan 8.01", KodeDisebut()),
        new("kode huruf angka", "kode", "T1S4S1, M1, A4, COVID-19", KodeHuruf()),
        new("urutan", "urutan, bukan banyaknya", "ke-2, ke 21, huruf a", Urutan()),
        new("nomor butir", "penanda butir di awal teks", "1) menyusun rencana", ButirAwal()),
        new("nomor butir dalam kalimat", "penanda butir", "meliputi: (1) menyusun; (2) menilai", ButirTengah()),
        new("nomor kolom", "nomor kolom tabel", "(1)", NomorKolom()),
        new("rujukan", "rujukan ke tabel, gambar, bab atau lampiran", "Tabel 3.1, Grafik 3.2 dan 3.3, Lampiran 2, Subbab 2.1, halaman 12", RujukanBernomor()),
        new("sebutan bernomor", "nama yang bernomor", "Sasaran 1, Misi 1, SOP 2, Tahap 1, Tujuan 2 dan 3, Triwulan 4, Semester 1", SebutanBernomor()),
        new("nama sekolah bernomor", "nama sekolah", "SMA Negeri 1 Atambua, SMK NEGERI 4 Kota Kupang, SMAN 7 Kota Komba, SMA 2 Nubatukan, SMAK 1 Negeri Soe", NamaSekolah()),
        new("kali seratus persen", "tetapan rumus persentase", "(Realisasi ÷ Target) × 100 %; dikali 100 persen", KaliSeratus()),
        new("telepon", "nomor telepon", "Telp. (0719) 9220011, Fax 0719-9220012", Telepon()),
        new("kode pos", "kode pos", "Kabupaten Belitung Timur 33512; Kode Pos 33512", KodePos()),
        new("alamat", "nomor alamat", "RT 01 RW 02, Km. 7", Alamat()),
        new("NIP", "nomor induk pegawai", "NIP. 00000000 000000 0 000; 000000000000000000", Nip()),
        new("alamat elektronik", "alamat laman atau surel", "https://contoh.go.id/2022, bkbp22@contoh.go.id", Laman()),
    ];

    /// <summary>Whether a column only numbers or codes its rows ("No", "Kode").</summary>
    internal static bool KolomBernomor(string kolom) => KepalaNomor().IsMatch(kolom);

    /// <summary>Whether a character stands for a run that is not plain text.</summary>
    internal static bool IsTanda(char c) => c is '\uE000' or '\uE001';

    [GeneratedRegex(@"(?<!\w)(?:Nomor|No\.?)\s?:?\s?[\w./-]{0,30}[\d\uE000][\w./\uE000-]{0,40}(?:\s(?:Tahun|Th\.?)\s" + N + ")?", Opsi)]
    private static partial Regex NomorPeraturan();

    [GeneratedRegex(@"(?<!\w)(?:Undang-Undang|UU|Perpu|Peraturan Pemerintah|PP|Peraturan Presiden|Perpres|Inpres|Permen\w{0,12}|Permendagri|Permenpan(?:[ -]?RB)?|PMK|Perda|Perbup|Perwali|Pergub|Kepmen\w{0,12}|Peraturan Menteri(?: \w{1,20}){0,6}|Peraturan (?:Daerah|Bupati|Gubernur|Wali Kota)(?: \w{1,20}){0,4})\s" + N + @"(?:/|\sTahun\s)" + N + @"|(?<![\d.,/])\d{1,3}/" + TahunEmpat + @"(?![\d/])", Opsi)]
    private static partial Regex PeraturanRingkas();

    [GeneratedRegex(@"(?<!\w)(?:Pasal|ayat|huruf)\s\(?(?:\d{1,3}[A-Z]?|[a-z])\)?(?!\w)(?:(?:" + Sambung + @")\(?\d{1,3}\)?(?!\w))*(?:\s(?:angka|butir)\s\d{1,3}(?!\w|,\d))?", Opsi)]
    private static partial Regex PasalAyat();

    [GeneratedRegex(@"(?<!\w)Lembaran (?:Negara|Daerah)(?: [A-Z]\w{1,20}){0,5} \d{1,5}(?!\d)", Opsi)]
    private static partial Regex LembaranNegara();

    [GeneratedRegex(@"(?<![\d.,])(?:\d{1,2}(?:" + Sambung + @"\d{1,2})?\s)?(?<!\w)" + Bulan + @"(?!\w)(?:\s" + TahunEmpat + ")?", Opsi)]
    private static partial Regex Tanggal();

    [GeneratedRegex(@"(?<![\d.,])(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/-]\d{1,2}[/-]\d{4})(?!\d)|(?<!\w)tanggal\s\d{1,2}" + BukanSatuan, Opsi)]
    private static partial Regex TanggalAngka();

    [GeneratedRegex(@"(?<!\w)(?:Tahun(?:\s(?:Anggaran|Pelajaran|Dinas))?|T\.?A\.?)\s" + TahunEmpat + "(?:" + Sambung + TahunEmpat + ")*", Opsi)]
    private static partial Regex TahunDisebut();

    [GeneratedRegex(@"(?<!\w|\d[.,]|Rp\s|Rp\.\s)" + TahunEmpat + @"(?!\w)" + BukanSatuan, Opsi)]
    private static partial Regex TahunPolos();

    [GeneratedRegex(@"(?<!\w)(?:pukul|jam)\s\d{1,2}[.:]\d{2}(?:" + Sambung + @"\d{1,2}[.:]\d{2})?(?:\s(?:WIB|WITA|WIT))?", Opsi)]
    private static partial Regex Pukul();

    // a thousands group has three digits: 1.234.567 is an amount, 8.01.02 a code; only the last part of a code may be longer than two
    [GeneratedRegex(@"(?<![\w.,])\d{1,2}\.\d{1,2}(?:\.\d{1,2}){1,6}(?:\.\d{3,4})?\.?(?![\d%]|,\d|\s?%)|(?<![\w.,])\d{1,2}\.\d{1,2}\.\d{4}(?!\d)", OpsiKapital)]
    private static partial Regex KodeBertitik();

    [GeneratedRegex(@"(?<!\w)(?:kode(?:\srekening)?|urusan|rekening)\s\d{1,4}(?:\.\d{1,4}){0,6}" + BukanSatuan, Opsi)]
    private static partial Regex KodeDisebut();

    [GeneratedRegex(@"(?<!\w)(?!(?:IDR|USD)\d)\p{Lu}{1,5}\d{1,4}(?:\p{L}{1,3}\d{0,3}){0,4}(?!\w|,\d)|(?<!\w)\p{Lu}{1,10}-\d{1,3}(?!\w|[.,]\d)", OpsiKapital)]
    private static partial Regex KodeHuruf();

    [GeneratedRegex(@"(?<!\w)ke(?:-|\s)\d{1,4}(?!\w|[.,]\d|\s?%)|(?<!\w)ke[-\s]\uE000", Opsi)]
    private static partial Regex Urutan();

    // "1. program" is an item, "81.64 persen" is not: a number with parts needs a capital after it
    [GeneratedRegex(@"(?<=^|\n)\s?(?:(?:\(?\d{1,2}\)|\d{1,2}\.)\s(?=\p{L})|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s(?=\p{Lu})(?!Persen|Orang))", OpsiKapital)]
    private static partial Regex ButirAwal();

    [GeneratedRegex(@"(?<=[:;,.]\s(?:dan\s|serta\s)?)(?:\(\d{1,2}\)|\d{1,2}\))(?=\s\p{L})", Opsi)]
    private static partial Regex ButirTengah();

    [GeneratedRegex(@"^\s?(?:\(\d{1,2}\)|\d{1,3}[.)])\s?$", OpsiKapital)]
    private static partial Regex NomorKolom();

    [GeneratedRegex(@"(?<!\w)(?:Tabel|Grafik|Gambar|Bagan|Diagram|Lampiran|Bab|Sub\s?bab|Halaman|Hal\.)\s(?:[IVX]{1,5}(?!\w)|[\dL]\d{0,2}(?:[.-]\d{1,3}){0,3}" + BukanSatuan + @")(?:" + Sambung + @"\d{1,3}(?:[.-]\d{1,3}){0,3}" + BukanSatuan + ")*", Opsi)]
    private static partial Regex RujukanBernomor();

    // with a capital: "Sasaran 1" is a name, "sasaran 30 peserta" is not
    [GeneratedRegex(@"(?<!\w)(?:Sasaran(?: Strategis)?|Program|Kegiatan|Tujuan|Misi|Prioritas|Indikator(?: Kinerja)?(?: Utama)?|SOP|Tahap|Tahapan|Langkah|Triwulan|TW|Semester|Kuartal|Bidang|Seksi|Golongan|Diploma|Strata|Eselon|Level|Poin|Prinsip|Pilar)\s\d{1,2}" + BukanSatuan + @"(?:" + Sambung + @"\d{1,2}" + BukanSatuan + ")*", OpsiKapital)]
    private static partial Regex SebutanBernomor();

    [GeneratedRegex(@"(?<!\w)(?:SD|SMP|SMA|SMK|MI|MTs|MA)(?:N|S|K|KN|KS)?(?:\s(?:Negeri|Swasta|Kristen|Katolik))?\s\d{1,3}(?=\s\p{Lu})(?!\s" + PolaAngka.Benda + @"(?!\w)(?!\s\p{Lu}))", Opsi)]
    private static partial Regex NamaSekolah();

    [GeneratedRegex(@"(?<!\w)(?:Telp|Telepon|Tlp|Fax|Faks|Faksimile|HP|WA)(?:\.|\s|:|/){1,3}(?:\(0\d{2,3}\)\s?|\+62\s?|0\d{1,3}[-\s]?)[\d -]{4,14}|\(0\d{2,3}\)\s?\d{5,8}(?!\d)", Opsi)]
    private static partial Regex Telepon();

    [GeneratedRegex(@"(?<!\w)Kode\sPos\s?:?\s?\d{5}(?!\d)|(?<!\w)(?:Kabupaten|Kota|Provinsi)(?:,?\s\p{Lu}[\w]{1,20}){1,4}[,\s-]{1,3}\d{5}" + BukanSatuan, OpsiKapital)]
    private static partial Regex KodePos();

    [GeneratedRegex(@"(?<!\w)(?:RT|RW)(?:\.|/|\s){1,2}\d{1,3}(?!\d)|(?<!\w)Km\.?\s\d{1,3}" + BukanSatuan, OpsiKapital)]
    private static partial Regex Alamat();

    [GeneratedRegex(@"(?<!\w)NIP\.?\s?:?\s?\d[\d ]{7,22}|(?<!\d)\d{8}\s?\d{6}\s?\d\s?\d{3}(?!\d)", OpsiKapital)]
    private static partial Regex Nip();

    [GeneratedRegex(@"https?://[^\s,]{1,200}|(?<!\w)www\.[^\s,]{1,200}|(?<!\w)[\w.-]{1,64}@[\w.-]{1,100}", Opsi)]
    private static partial Regex Laman();

    [GeneratedRegex(@"(?<![\w.,])\d{3}\.\d{1,3}-\d*(?![\w,])", Opsi)]
    private static partial Regex NomorKeputusan();

    [GeneratedRegex(@"(?:×|\bkali|\bdikali)\s?100\s?(?:%|persen\b)", Opsi)]
    private static partial Regex KaliSeratus();

    // a stacked heading ends in the column's own
    [GeneratedRegex(@"(?:^|/ )(?:No\.?|Nomor(?: Urut)?|Kode(?: Rekening)?|NIP)$", Opsi)]
    private static partial Regex KepalaNomor();
}
