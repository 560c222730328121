namespace Akuntabel.Uji.Usulan;

/// <summary>What the words of a column are, told by its heading.</summary>
internal enum IsiKolom
{
    Lain,
    Nomor,
    Kode,
    Visi,
    Misi,
    Tujuan,
    Sasaran,
    Indikator,
    Satuan,
    Formula,
    Definisi,
    SumberData,
    PenanggungJawab,
    Strategi,
    Kebijakan,
    Program,
    Kegiatan,
    SubKegiatan,

    /// <summary>Program, kegiatan and sub kegiatan below one another.</summary>
    Campuran,
    Belanja,
    Keluaran,
    KelompokSasaran,
    SumberDana,

    /// <summary>Names of something else, such as the parts of an indikator: figures behind them are theirs.</summary>
    Uraian,
}

/// <summary>Reads the headings of columns of words.</summary>
internal static class PengenalIsiKolom
{
    // plans of others, which the office only refers to
    private static readonly PolaTeks PolaMilikLain = Bunyi.Pola(@"\b(rpjmd|rpjmn|rpjpd|rpd|rkpd|bupati|wali\s?kota|gubernur|kepala daerah|"
        + @"di?acu|nasional)\b|\bsasaran\s+(program|(sub\W?)?kegiatan)\b");

    // of the head of the region, whoever refers to them
    private static readonly PolaTeks PolaVisi = Bunyi.Pola(@"^\W*visi" + Pemilik);
    private static readonly PolaTeks PolaMisi = Bunyi.Pola(@"^\W*misi" + Pemilik);
    private const string Pemilik = @"(\s+(bupati|wali\s?kota|gubernur|kepala\s+daerah|rpjmd|rpd|(pemerintah\s+)?(daerah|provinsi|"
        + @"kabupaten|kota)(\s+\w+){0,3}))?\W*$";

    private static readonly PolaTeks PolaSub = Bunyi.Pola(@"\bsub\W{0,2}keg(iatan)?\b");
    private static readonly PolaTeks PolaProgram = Bunyi.Pola(@"\bprog(ram)?\b");
    private static readonly PolaTeks PolaKegiatan = Bunyi.Pola(@"\bkeg(iatan)?\b");
    private static readonly PolaTeks PolaKode = Bunyi.Pola(@"^\W*(kode|kd)\b");

    private static readonly (PolaTeks Pola, IsiKolom Isi)[] Urutan =
    [
        (PolaKode, IsiKolom.Kode),
        (Bunyi.Pola(@"\b(formula(si)?|rumus(an)?|(cara|metode) (peng|meng|per)?hitung(an)?)\b"), IsiKolom.Formula),
        (Bunyi.Pola(@"\bsumber\s+(data|informasi)\b"), IsiKolom.SumberData),
        (Bunyi.Pola(@"\bsumber\s+(dana|pendanaan|anggaran|pembiayaan)\b"), IsiKolom.SumberDana),
        (Bunyi.Pola(@"\bpenanggung\W?jawab\b|\bpengampu\b"), IsiKolom.PenanggungJawab),
        (Bunyi.Pola(@"\bdefinisi\b"), IsiKolom.Definisi),
        (Bunyi.Pola(@"^\W*satuan\b|\bsatuan\W*$"), IsiKolom.Satuan),
        (Bunyi.Pola(@"\bkelompok\s+sasaran\b|\bunsur\s+keterwakilan\b|\bpenerima\s+manfaat\b"), IsiKolom.KelompokSasaran),
        (Bunyi.Pola(@"\bindikator\b.*\b(program|kegiatan|output|keluaran|outcome)\b|^\W*(keluaran|output|tolok\s+ukur)\b"),
            IsiKolom.Keluaran),
        (Bunyi.Pola(@"\b(indikator|iku|ikk|iki)\b"), IsiKolom.Indikator),
        (Bunyi.Pola(@"\bstrategi\b"), IsiKolom.Strategi),
        (Bunyi.Pola(@"\bkebijakan\b"), IsiKolom.Kebijakan),
        (Bunyi.Pola(@"\bsasaran\b"), IsiKolom.Sasaran),
        (Bunyi.Pola(@"\btujuan\b"), IsiKolom.Tujuan),
        (Bunyi.Pola(@"\b(jenis|uraian|rincian)\s+belanja\b|^\W*belanja\W*$"), IsiKolom.Belanja),
    ];

    private static readonly PolaTeks PolaUraian = Bunyi.Pola(@"^\W*(uraian|rincian|nama|nomenklatur|komponen|unsur|aktivitas)\b");

    // headings of figures, whatever they are figures of
    private static readonly PolaTeks PolaAngka = Bunyi.Pola(@"^\W*(target|realisasi|capaian|pagu|anggaran|jumlah|jml|nilai|volume)\b");

    /// <summary>What the words of a column are: its lowest heading says it, or all of them.</summary>
    public static IsiKolom Baca(string kepala)
    {
        var ujung = kepala.Split(" › ")[^1];
        if (Bunyi.KolomNomor(ujung))
        {
            return IsiKolom.Nomor;
        }

        if (PolaMisi.IsMatch(ujung) || PolaVisi.IsMatch(ujung))
        {
            return PolaMisi.IsMatch(ujung) ? IsiKolom.Misi : IsiKolom.Visi;
        }

        var isi = PolaMilikLain.IsMatch(ujung) ? IsiKolom.Lain : Satu(ujung);
        return isi is not (IsiKolom.Lain or IsiKolom.Uraian) ? isi
            : PolaMilikLain.IsMatch(kepala) ? IsiKolom.Lain
            : Satu(kepala) is var seluruh and not IsiKolom.Lain ? seluruh : isi;
    }

    private static IsiKolom Satu(string teks)
    {
        if (PolaAngka.IsMatch(teks))
        {
            return IsiKolom.Lain;
        }

        if (Array.Find(Urutan, u => u.Pola.IsMatch(teks)).Isi is var isi and not IsiKolom.Lain)
        {
            return isi;
        }

        return Tingkat(teks) is var tingkat and not IsiKolom.Lain ? tingkat : PolaUraian.IsMatch(teks) ? IsiKolom.Uraian : IsiKolom.Lain;
    }

    /// <summary>Which level of the budget a heading names, as the heading of codes or of names.</summary>
    public static IsiKolom Tingkat(string teks)
    {
        var sub = PolaSub.IsMatch(teks);
        var (program, kegiatan) = (PolaProgram.IsMatch(teks), PolaKegiatan.IsMatch(sub ? PolaSub.Replace(teks, "") : teks));
        return (program, kegiatan, sub) switch
        {
            (true, false, false) => IsiKolom.Program,
            (false, true, false) => IsiKolom.Kegiatan,
            (false, false, true) => IsiKolom.SubKegiatan,
            (false, false, false) => IsiKolom.Lain,
            _ => IsiKolom.Campuran,
        };
    }
}
