using Akuntabel.Core.Aturan;
using Akuntabel.Core.Perencanaan.Rumusan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Register;

/// <summary>Computes the fields of a row that nobody types: votes times rupiah for each vote, the class of an index.</summary>
/// <param name="definisi">The register.</param>
public sealed class PenghitungBidang(DefinisiRegister definisi)
{
    private const int TahunContoh = 2000;

    private readonly IReadOnlyList<BidangRegister> _terhitung = [.. definisi.Bidang.Where(b => b.Jenis == JenisIsian.Terhitung)];

    /// <summary>The row with its computed fields as they are kept; one that cannot be computed is blank.</summary>
    public BarisRegister Lengkapi(BarisRegister baris)
    {
        ArgumentNullException.ThrowIfNull(baris);
        if (_terhitung.Count == 0)
        {
            return baris;
        }

        var isi = new Dictionary<string, string>(baris.Isi, StringComparer.Ordinal);
        foreach (var b in _terhitung)
        {
            if (baris.Dimusnahkan && DariTersegel(b))
            {
                isi[b.Kode] = "";
                continue;
            }

            // a later formula may use an earlier one
            var hasil = Hitung(b, baris with { Isi = isi });
            isi[b.Kode] = hasil.Kata ?? (hasil.Besaran.Nilai is not { } n ? ""
                : NilaiRegister.Tulis(b.Satuan == "Rp" ? AngkaIndonesia.Bulatkan(n, b.Desimal) : n));
        }

        return baris with { Isi = isi };
    }

    /// <summary>A computed field with its steps, or the reason why there is no value.</summary>
    /// <param name="bidang">The field.</param>
    /// <param name="baris">The row.</param>
    public Fakta Hitung(BidangRegister bidang, BarisRegister baris)
    {
        ArgumentNullException.ThrowIfNull(bidang);
        ArgumentNullException.ThrowIfNull(baris);
        var id = $"register.{definisi.Kode}.{baris.Id}.{bidang.Kode}";
        if (bidang.Skala.Length > 0)
        {
            return Kelas(bidang, baris, id);
        }

        var terbaca = BahasaRumus.Baca(bidang.Rumus, Masukan(baris));
        var satuan = Satuan.Baca(bidang.Satuan);
        var kurang = terbaca.DaftarKomponen.FirstOrDefault(f => !f.Besaran.Ada);
        return terbaca.Ekspresi is { } e && terbaca.DaftarGalat.Count == 0
            ? FaktaHitung.Dari(id, bidang.Nama, satuan, bidang.Desimal, KatalogAturan.RumusRegister, e,
                kurang is null ? null : $"{kurang.Nama}: {kurang.Besaran.Alasan}")
            : FaktaHitung.Kosong(id, bidang.Nama, satuan, bidang.Desimal, KatalogAturan.RumusRegister, terbaca.DaftarKomponen,
                terbaca.DaftarGalat is [var galat, ..] ? galat.ToString() : "rumusnya kosong");
    }

    /// <summary>Whether what a field holds is computed from something sealed, also by way of another computed field: it goes when that is
    /// destroyed, and is not computed again.</summary>
    /// <param name="bidang">The field.</param>
    public bool DariTersegel(BidangRegister bidang)
    {
        ArgumentNullException.ThrowIfNull(bidang);
        return bidang.Jenis == JenisIsian.Terhitung && (bidang.Tersegel || Asalnya(bidang).Any(b => b.Tersegel || DariTersegel(b)));
    }

    // fields that its formula names, and those by which its parameters and its scale are looked up
    private IEnumerable<BidangRegister> Asalnya(BidangRegister bidang)
    {
        var sebelum = definisi.Bidang.TakeWhile(b => b != bidang).ToList();
        var contoh = new BarisRegister("", new Dictionary<string, string>(), "", null, new DateOnly(TahunContoh, 1, 1));
        var semua = sebelum.Where(b => b.Berangka).Select(b => Angka(contoh, b)).Concat(definisi.Parameter.Select(p => Parameter(p, contoh)));
        var disebut = BahasaRumus.Baca(bidang.Rumus, [.. semua]).DaftarKomponen.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var parameter = definisi.Parameter.Where(p => disebut.Contains($"register.{definisi.Kode}.{p.Kode}")).ToList();
        var penentu = parameter.SelectMany(p => new[] { p.Hari, p.Menurut }).Append(bidang.Skala).ToHashSet(StringComparer.Ordinal);
        return sebelum.Where(b => disebut.Contains($"register.{definisi.Kode}..{b.Kode}") || penentu.Contains(b.Kode)
            || (bidang.Skala.Length > 0 && b.Nama.Equals(bidang.Rumus.Trim(), StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Decisions that set the dated figures of a computed field, each with the figure's name; none where nothing is known.</summary>
    /// <param name="bidang">The field.</param>
    /// <param name="baris">The row.</param>
    public IReadOnlyList<(string Nama, string Dasar)> Dasar(BidangRegister bidang, BarisRegister baris)
    {
        ArgumentNullException.ThrowIfNull(bidang);
        ArgumentNullException.ThrowIfNull(baris);
        return [.. definisi.Parameter.Where(p => bidang.Rumus.Contains(p.Nama, StringComparison.OrdinalIgnoreCase))
            .Select(p => (p.Nama, Dasar: Nilai(p, baris)?.Dasar ?? "")).Where(d => d.Dasar.Length > 0)];
    }

    /// <summary>What is wrong with the formula of a field; <c>null</c>: nothing.</summary>
    public string? Halangan(BidangRegister bidang)
    {
        ArgumentNullException.ThrowIfNull(bidang);
        if (bidang.Skala.Length > 0)
        {
            return BidangKelas(bidang) is null ? $"rumus {bidang.Nama} harus menyebut satu bidang angka yang diberi kelas." : null;
        }

        var contoh = new BarisRegister("", new Dictionary<string, string>(), "", null, new DateOnly(TahunContoh, 1, 1));
        var terbaca = BahasaRumus.Baca(bidang.Rumus, Masukan(contoh));
        return terbaca.DaftarGalat is [var galat, ..] ? $"rumus {bidang.Nama}: {galat}"
            : terbaca.Ekspresi is null ? $"rumus {bidang.Nama} kosong." : null;
    }

    private BidangRegister? BidangKelas(BidangRegister bidang) =>
        definisi.Bidang.FirstOrDefault(b => b is { Berangka: true, Tersegel: false } && b.Nama.Equals(bidang.Rumus.Trim(), StringComparison.OrdinalIgnoreCase));

    private Fakta Kelas(BidangRegister bidang, BarisRegister baris, string id)
    {
        var hari = definisi.Bidang.Where(b => b.Jenis == JenisIsian.Tahun).Select(b => Hari(baris, b.Kode)).FirstOrDefault(h => h is { })
            ?? baris.Masuk;
        var nilai = BidangKelas(bidang) is { } b ? Angka(baris, b) : null;
        var skala = KatalogSkala.Cari(KodeSkala(bidang, baris), hari);
        // what was not measured has no class, and the word for that is not kept as one
        return skala is not null && nilai is { Besaran.Ada: true } ? skala.Tentukan(id, bidang.Nama, nilai)
            : FaktaHitung.Kosong(id, bidang.Nama, Satuan.Kata, 0, KatalogAturan.PenentuanKelas, nilai is null ? [] : [nilai],
                skala is not null ? $"{bidang.Rumus}: belum diisi"
                : definisi.Cari(bidang.Skala) is { } f && baris[f.Kode].Length == 0 ? $"{f.Nama} belum diisi"
                : $"skala {KodeSkala(bidang, baris)} belum berlaku pada {TanggalIndonesia.Panjang(hari)}");
    }

    // a register of several series says in a field which scale a row has
    private string KodeSkala(BidangRegister bidang, BarisRegister baris) =>
        definisi.Cari(bidang.Skala) is { } f ? baris[f.Kode].ToLowerInvariant() : bidang.Skala;

    private List<Fakta> Masukan(BarisRegister baris) =>
    [
        // what is computed is printed: nothing sealed goes into it
        .. definisi.Bidang.Where(b => b is { Berangka: true, Tersegel: false }).Select(b => Angka(baris, b)),
        .. definisi.Parameter.Select(p => Parameter(p, baris)),
    ];

    private Fakta Angka(BarisRegister baris, BidangRegister b) => new(
        $"register.{definisi.Kode}.{baris.Id}.{b.Kode}", b.Nama,
        NilaiRegister.Angka(baris[b.Kode]) is { } n ? Besaran.Dari(n) : Besaran.Kosong("belum diisi"),
        b.Jenis == JenisIsian.Rupiah ? Satuan.Rupiah : Satuan.Baca(b.Satuan), b.Desimal, new Isian(Tempat()));

    private Fakta Parameter(ParameterRegister p, BarisRegister baris)
    {
        var (hari, nilai) = (HariParameter(p, baris), Nilai(p, baris));
        return new Fakta(
            $"register.{definisi.Kode}.{p.Kode}", p.Nama,
            nilai is { } v ? Besaran.Dari(v.Nilai) : Besaran.Kosong(hari is { } k ? $"belum ditetapkan untuk {TanggalIndonesia.Panjang(k)}"
                : $"{definisi.Cari(p.Hari)?.Nama} belum diisi"),
            Satuan.Baca(p.Satuan), 0,
            new Isian(new Asal(nilai?.Dasar is { Length: > 0 } d ? d : $"parameter register {definisi.Nama}", 0)));
    }

    private static DateOnly? HariParameter(ParameterRegister p, BarisRegister baris) => p.Hari.Length == 0 ? baris.Masuk : Hari(baris, p.Hari);

    private static NilaiParameter? Nilai(ParameterRegister p, BarisRegister baris) =>
        HariParameter(p, baris) is { } h ? p.Pada(h, p.Menurut.Length > 0 ? baris[p.Menurut] : "") : null;

    private Asal Tempat() => new($"register {definisi.Nama}", 0);

    // a year stands for its last day: what was set in the course of it holds for it
    private static DateOnly? Hari(BarisRegister baris, string kode) => NilaiRegister.Hari(baris[kode])
        ?? (NilaiRegister.TahunDari(baris[kode]) is { } t ? new DateOnly(t, 12, 31) : null);
}
