using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Resolves bindings of an outline against the names in scope; every failure becomes a <see cref="Kesalahan"/>, never an exception.</summary>
internal sealed class PenilaiIkatan(List<Kesalahan> kesalahan)
{
    private const int KedalamanPaling = 4;

    private const string TandaJalur = "[]{}|\n";

    private static readonly string[] KunciPengenal = ["kode", "kunci", "judul", "nama", "uraian", "tahun", "kecamatan", "jenis"];

    private static readonly AturanHitung AturanCacah = KatalogAturan.BanyakBaris;

    // what a missing value means where it is read just now
    private BobotKesalahan _bobot = BobotKesalahan.Celah;

    /// <summary>Names of the narrative whose runs say which binding printed them: it may leave as a file and comes back with them. A name that
    /// only a loop in it knows means nothing there. <c>null</c>: no narrative.</summary>
    public Cakupan? DalamNarasi { get; set; }

    private readonly Dictionary<NilaiDaftar, Fakta> _cacah = new(ReferenceEqualityComparer.Instance);

    /// <summary>References met so far; the composer fills them in when all captions are known.</summary>
    public List<(List<Ruas> Tempat, int Urut, Asal Asal)> DaftarRujukan { get; } = [];

    /// <summary>Whether a list holds a reference still to be filled in (its places must not move).</summary>
    public bool AdaRujukan(List<Ruas> ruas) => DaftarRujukan.Count > 0 && ruas.Any(r => r is Rujukan);

    /// <summary>Renders pieces to runs.</summary>
    /// <param name="potongan">The template.</param>
    /// <param name="cakupan">Names in scope.</param>
    /// <param name="dalamSel">Whether figures are printed without their unit by default.</param>
    public List<Ruas> Ruas(IEnumerable<Potongan> potongan, Cakupan cakupan, bool dalamSel = false)
    {
        var hasil = new List<Ruas>();
        Tambah(hasil, potongan, cakupan, dalamSel, 0);
        return hasil;
    }

    /// <summary>Renders a template string to plain characters (titles, labels, ids).</summary>
    public string Teks(string template, Cakupan cakupan, Asal asal) => Ruas(PengikatTeks.Urai(template, asal), cakupan).Gabung();

    /// <summary>As <see cref="Teks"/>, in a place that may be filled by hand when the report is signed: what is missing prints nothing there.</summary>
    public string TeksTandaTangan(string template, Cakupan cakupan, Asal asal)
    {
        _bobot = BobotKesalahan.Tandatangan;
        var teks = Teks(template, cakupan, asal);
        _bobot = BobotKesalahan.Celah;
        return teks;
    }

    /// <summary>Value at a path, or null when there is none (no message).</summary>
    public Nilai? Cari(string jalur, Cakupan cakupan)
    {
        var ruas = jalur.Contains('[') ? Potong(jalur) : jalur.Split('.');
        var nilai = cakupan.Cari(ruas[0]);
        for (var i = 1; i < ruas.Length && nilai is not null; i++)
        {
            nilai = Turun(nilai, ruas[i]);
        }

        return nilai;
    }

    /// <summary>The names of a path; what stands in brackets names an item of a list (<c>sasaran.[2.2.1].serapan</c>).</summary>
    public static string[] Potong(string jalur)
    {
        var (hasil, awal, dalam) = (new List<string>(), 0, false);
        for (var i = 0; i <= jalur.Length; i++)
        {
            if (i == jalur.Length || (jalur[i] == '.' && !dalam))
            {
                hasil.Add(jalur[awal..i]);
                awal = i + 1;
            }
            else
            {
                dalam = jalur[i] == '[' || (dalam && jalur[i] != ']');
            }
        }

        return [.. hasil];
    }

    /// <summary>Value at a path; a message when there is none.</summary>
    public Nilai? Wajib(string jalur, Cakupan cakupan, Asal asal)
    {
        if (Cari(jalur, cakupan) is { } nilai)
        {
            return nilai;
        }

        Tiada(jalur, cakupan, asal);
        return null;
    }

    // what nobody entered is a gap at the place where it is entered; a name that no data can hold is a mistake of the outline
    private string Tiada(string jalur, Cakupan cakupan, Asal asal)
    {
        var tempat = SebutanIsian.Cari(jalur, cakupan, Turun, asal.Berkas.Count(c => c == '/') > 1);
        kesalahan.Add(tempat.Dikenal
            ? new Kesalahan(tempat.Asal ?? asal, $"{tempat.Apa}{(tempat.Pada.Length > 0 ? " " + tempat.Pada : "")} belum diisi.",
                _bobot == BobotKesalahan.Celah ? "Isilah pada dokumen itu, atau pada lembarnya dalam buku kerja (Impor dan ekspor)."
                : "Isilah sebelum ditandatangani; tersedia garis untuk ditulis tangan.") { Bobot = _bobot }
            : new Kesalahan(asal, $"pengikat \"{Ringkas(jalur)}\" tidak dikenal.", SaranNama(jalur, cakupan)));
        return tempat.Apa;
    }

    private string Kosong(Fakta fakta)
    {
        kesalahan.Add(SebutanIsian.Hitungan(fakta, _bobot));
        return char.ToLowerInvariant(fakta.Nama[0]) + fakta.Nama[1..];
    }

    // a binding that was never closed can be as long as its file
    private static string Ringkas(string jalur) => jalur.Length <= 120 ? jalur : jalur[..120] + "…";

    /// <summary>Items to loop over; a missing name gives a message, an empty text gives no items.</summary>
    public IReadOnlyList<Nilai> DaftarUntuk(string jalur, Cakupan cakupan, Asal asal) => Wajib(jalur, cakupan, asal) switch
    {
        NilaiDaftar d => d.Butir,
        NilaiTeks { Isi: "" } or null => [],
        { } satu => [satu],
    };

    /// <summary>Whether a value exists and is not empty: the truth of <c>jika</c>.</summary>
    public static bool Berisi(Nilai? nilai) => nilai switch
    {
        null => false,
        NilaiTeks t => t.Isi.Length > 0,
        NilaiDaftar d => d.Butir.Count > 0,
        NilaiNarasi n => n.Isi.Count > 0,
        NilaiSalinan s => s.DaftarAkar.Count > 0,
        NilaiFakta { Fakta: var f } => f.Kata is { Length: > 0 } || f.Besaran.Ada,
        _ => true,
    };

    /// <summary>Characters of a value, as a condition compares them.</summary>
    public static string Polos(Nilai? nilai) => nilai switch
    {
        NilaiTeks t => t.Isi,
        NilaiFakta f => f.Fakta.CetakAngka(),
        NilaiTanggal d => TanggalIndonesia.Panjang(d.Tanggal),
        _ => "",
    };

    /// <summary>The fact behind a value, or a message when it is none.</summary>
    public Fakta? Fakta(string jalur, Cakupan cakupan, Asal asal)
    {
        var nilai = Cari(jalur, cakupan);
        if (nilai is null)
        {
            // named by whoever filled a chart or an indicator: what it names may not be there yet
            kesalahan.Add(new Kesalahan(asal, $"\"{Ringkas(jalur).Replace('.', ' ').Replace('-', ' ')}\" yang dirujuk tidak dikenal atau belum ada.", SaranNama(jalur, cakupan)));
        }

        if (nilai is NilaiFakta f)
        {
            return f.Fakta;
        }

        if (nilai is not null)
        {
            kesalahan.Add(new Kesalahan(asal, $"\"{jalur}\" bukan angka.", "Grafik hanya dapat memakai angka; periksa jalurnya."));
        }

        return null;
    }

    private static string SaranNama(string jalur, Cakupan cakupan)
    {
        var akhir = jalur.Split('.')[0];
        var mirip = cakupan.DaftarNama().Distinct().Where(n => n.StartsWith(akhir[..Math.Min(2, akhir.Length)], StringComparison.Ordinal)).Take(6).ToList();
        return mirip.Count > 0 && !mirip.Contains(akhir)
            ? $"Nama yang mirip: {string.Join(", ", mirip)}."
            : "Periksa ejaan jalur, atau isikan nilainya pada berkas instansi.";
    }

    private Nilai? Turun(Nilai nilai, string ruas) => nilai switch
    {
        NilaiLingkup l => l.Isi.GetValueOrDefault(ruas),
        NilaiDaftar d when ruas == "banyak" => new NilaiFakta(Cacah(d)),
        NilaiDaftar d when int.TryParse(ruas, out var n) => n >= 1 && n <= d.Butir.Count ? d.Butir[n - 1] : null,
        NilaiDaftar d when ruas is ['[', .., ']'] => d.Butir.OfType<NilaiLingkup>().FirstOrDefault(b => Pengenal(b) == ruas[1..^1]),
        NilaiDaftar d when Bernama(d, ruas) is { } butir => butir,
        NilaiDaftar d => Petakan(d, ruas),
        NilaiFakta f when ruas == "satuan" => new NilaiTeks(f.Fakta.Satuan.Nama),
        _ => null,
    };

    // a list made of files knows its items by file name (sop.pengumpulan)
    private static NilaiLingkup? Bernama(NilaiDaftar d, string ruas) =>
        d.Butir.OfType<NilaiLingkup>().FirstOrDefault(b => b.Isi.GetValueOrDefault("kunci") is NilaiTeks { Isi: var kunci } && kunci == ruas);

    /// <summary>What names an item of a list wherever it stands there; empty: nothing that a path can hold.</summary>
    public static string Pengenal(NilaiLingkup butir) => KunciPengenal.Select(k => Polos(butir.Isi.GetValueOrDefault(k)))
        .FirstOrDefault(t => t.Length > 0) is { } teks && !teks.Any(TandaJalur.Contains) ? teks : "";

    private NilaiDaftar? Petakan(NilaiDaftar d, string ruas)
    {
        var isi = new List<Nilai>();
        foreach (var b in d.Butir)
        {
            switch (Turun(b, ruas))
            {
                case null:
                    return null;
                case NilaiDaftar dalam:
                    isi.AddRange(dalam.Butir);
                    break;
                case { } n:
                    isi.Add(n);
                    break;
            }
        }

        return new NilaiDaftar(isi);
    }

    private Fakta Cacah(NilaiDaftar d)
    {
        if (!_cacah.TryGetValue(d, out var fakta))
        {
            var n = d.Butir.Count;
            fakta = new Fakta(
                $"banyak.{_cacah.Count + 1}", "Banyak butir", Besaran.Dari(n), Satuan.Bilangan, 0,
                new Penetapan(AturanCacah, [], $"{n} butir: {string.Join("; ", d.Butir.Take(8).Select(Sebut).Where(s => s.Length > 0))}"));
            _cacah[d] = fakta;
        }

        return fakta;
    }

    private static string Sebut(Nilai n) => n switch
    {
        NilaiLingkup l => Polos(l.Isi.GetValueOrDefault("nama") ?? l.Isi.GetValueOrDefault("uraian") ?? l.Isi.GetValueOrDefault("judul")),
        _ => Polos(n),
    };

    private void Tambah(List<Ruas> hasil, IEnumerable<Potongan> potongan, Cakupan cakupan, bool dalamSel, int dalam)
    {
        foreach (var p in potongan)
        {
            switch (p)
            {
                case PotonganTeks t:
                    hasil.Add(new Teks(t.Isi) { Gaya = t.Gaya });
                    break;
                case PotonganGantiBaris:
                    hasil.Add(new GantiBaris());
                    break;
                case PotonganTakTutup t:
                    kesalahan.Add(new Kesalahan(t.Asal, $"pengikat \"{Ringkas(t.Isi)}\" tidak ditutup dengan }}}}.", "Tambahkan }} di akhir pengikat."));
                    break;
                case PotonganIkatan { Jalur: ['@', ..] } i:
                    DaftarRujukan.Add((hasil, hasil.Count, i.Asal));
                    hasil.Add(new Rujukan(Id(i.Jalur[1..], cakupan, i.Asal), "") { Gaya = i.Gaya, Ikatan = DalamNarasi is null ? "" : Sebut(i) });
                    break;
                case PotonganIkatan i:
                    var mulai = hasil.Count;
                    TambahNilai(hasil, i, cakupan, dalamSel, dalam);
                    BentukNilai.TandaiRumusan(hasil, mulai, i.Jalur);
                    _ = i.Bentuk.Contains("kalimat") && BentukNilai.Akhiri(hasil, mulai, i.Gaya);
                    Catat(hasil, mulai, i, cakupan);
                    break;
            }
        }
    }

    private void Catat(List<Ruas> hasil, int mulai, PotonganIkatan ikatan, Cakupan cakupan)
    {
        var akar = ikatan.Jalur.Split('.', 2)[0].TrimEnd('?');
        if (DalamNarasi is not { } narasi || (narasi.Cari(akar) is null && cakupan.Cari(akar) is not null))
        {
            return;
        }

        var sebutan = Sebut(ikatan);
        for (var i = mulai; i < hasil.Count; i++)
        {
            hasil[i] = hasil[i] with { Ikatan = sebutan };
        }
    }

    private static string Sebut(PotonganIkatan ikatan) => string.Join('|', [ikatan.Jalur, .. ikatan.Bentuk]);

    /// <summary>An id with its <c>[jalur]</c> parts replaced, in the alphabet of anchors.</summary>
    public string Id(string template, Cakupan cakupan, Asal asal)
    {
        var diganti = template.Replace("[", "{{", StringComparison.Ordinal).Replace("]", "}}", StringComparison.Ordinal);
        return Jangkar.Buat(Teks(diganti, cakupan, asal));
    }

    // the complaint was made when it was looked up
    private void TambahCelah(List<Ruas> hasil, bool boleh, string jalur, PotonganIkatan ikatan, Cakupan cakupan)
    {
        if (!boleh && _bobot == BobotKesalahan.Celah)
        {
            hasil.Add(new Celah(SebutanIsian.Cari(jalur, cakupan, Turun).Apa) { Gaya = ikatan.Gaya });
        }
    }

    // in a sentence, nothing or a dash is a gap: what stands around it says something else than was meant
    private static bool TakTercetak(Nilai nilai, PotonganIkatan ikatan) => nilai switch
    {
        NilaiTeks { Isi: "", Asal: not null } => true,
        // none of what nobody entered is no number
        NilaiFakta { Fakta.Besaran.Nilai: 0 } when ikatan.Jalur.Split('.') is [var akar, "banyak"] => SebutanIsian.Diisi(akar),
        NilaiFakta { Fakta: { Kata: null, Besaran.Ada: false } } => !ikatan.Bentuk.Contains("alasan"),
        _ => false,
    };

    private void TambahNilai(List<Ruas> hasil, PotonganIkatan ikatan, Cakupan cakupan, bool dalamSel, int dalam)
    {
        var boleh = ikatan.Jalur.EndsWith('?') || ikatan.Bentuk.Any(BentukNilai.BolehTiada.Contains);
        var jalur = ikatan.Jalur.TrimEnd('?');
        var nilai = boleh ? Cari(jalur, cakupan) : Wajib(jalur, cakupan, ikatan.Asal);
        if (nilai is NilaiTeks { Isi: var isi, Asal: var asal } && isi.Contains("{{", StringComparison.Ordinal))
        {
            if (dalam >= KedalamanPaling)
            {
                kesalahan.Add(new Kesalahan(asal ?? ikatan.Asal, $"\"{jalur}\" mengikat dirinya sendiri, atau pengikatnya terlalu dalam.", "Tulis nilainya langsung."));
                return;
            }

            Tambah(hasil, PengikatTeks.Urai(isi, asal ?? ikatan.Asal, ikatan.Gaya), cakupan, dalamSel, dalam + 1);
        }
        else if (nilai is null)
        {
            TambahCelah(hasil, boleh, jalur, ikatan, cakupan);
        }
        else if ((!dalamSel || ikatan.Bentuk.Contains("wajib")) && !boleh && TakTercetak(nilai, ikatan))
        {
            var apa = nilai is NilaiFakta { Fakta: { Besaran.Ada: false } kosong } ? Kosong(kosong) : Tiada(jalur, cakupan, ikatan.Asal);
            hasil.AddRange(_bobot == BobotKesalahan.Celah ? [new Celah(apa) { Gaya = ikatan.Gaya }] : []);
        }
        else
        {
            BentukNilai.Tulis(hasil, nilai, ikatan, dalamSel, kesalahan);
        }
    }
}
