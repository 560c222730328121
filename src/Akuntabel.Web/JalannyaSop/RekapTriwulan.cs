using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Storage.Dasar;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Proyeksi;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>An indikator in the recapitulation of a quarter.</summary>
/// <param name="Indikator">Which.</param>
/// <param name="Pemilik">Who owns it.</param>
/// <param name="Target">Target of the quarter (rencana aksi), else of the year: the one that counts, or that of the Renstra.</param>
/// <param name="TargetTriwulan">Whether it is the quarter's.</param>
/// <param name="Realisasi">Realisation of the quarters up to this one; empty: not filled in.</param>
/// <param name="Sumber">Where this quarter's figure comes from.</param>
public sealed record BarisRekapTriwulan(
    IndikatorRenstra Indikator, string Pemilik, string Target, bool TargetTriwulan, IReadOnlyList<string> Realisasi, string Sumber)
{
    /// <summary>What the year is said to be, beside its quarters: the report of the year prints it instead; empty: nothing is.</summary>
    public string Setahun { get; init; } = "";

    /// <summary>Those who own it, each by itself.</summary>
    public IReadOnlyList<string> DaftarPemilik { get; init; } = [];

    /// <summary>What the year before came to; empty: not known.</summary>
    public string TahunLalu { get; init; } = "";

    /// <summary>Values of the components of which a formula makes its figure; none: it is typed.</summary>
    public IReadOnlyList<KomponenTriwulan> Komponen { get; init; } = [];

    /// <summary>What was typed for this quarter, whatever a formula makes of its components.</summary>
    public string Diketik { get; init; } = "";

    /// <summary>What hindered; empty: nothing is said.</summary>
    public string Kendala { get; init; } = "";

    /// <summary>What is done about it; empty: nothing is said.</summary>
    public string TindakLanjut { get; init; } = "";

    /// <summary>Why the figure is unlike the others; empty: nothing is said.</summary>
    public string Sebab { get; init; } = "";

    /// <summary>The figure that the reason was given for; empty: nobody noted one.</summary>
    public string SebabUntuk { get; init; } = "";

    /// <summary>Whether the reason is for the figure as it stands.</summary>
    public bool SebabBerlaku => SebabAngka.Berlaku(Sebab, SebabUntuk, SebabAngka.Angka(Diketik, Komponen.Select(k => (k.Nama, k.Kini))));

    /// <summary>Evidence, one file in each line; empty: none.</summary>
    public string Bukti { get; init; } = "";

    /// <summary>What registers say of it and of its components.</summary>
    public IReadOnlyList<AngkaRegister> Register { get; init; } = [];

    /// <summary>What a register says of a component, from 1; 0: of the figure itself; <c>null</c>: none is asked.</summary>
    public AngkaRegister? DariRegister(int komponen) => Register.FirstOrDefault(r => r.Komponen == komponen);

    /// <summary>Whether it is odd and nobody said why.</summary>
    public bool Ditanya => Janggal.Length > 0 && !SebabBerlaku;

    /// <summary>What is odd about this quarter's figure; empty: nothing.</summary>
    public string Janggal => AngkaJanggal.Cari(this);

    /// <summary>Whether a unit owns it.</summary>
    /// <param name="unit">Name of the unit; empty: the office, which owns all.</param>
    public bool Milik(string unit) => unit.Length == 0 || DaftarPemilik.Any(p => PembagianUnit.Samakan(p) == PembagianUnit.Samakan(unit));

    /// <summary>This quarter's.</summary>
    public string Kini => Realisasi[^1];
}

/// <summary>A component of an indikator in a quarter.</summary>
/// <param name="Nama">Its name.</param>
/// <param name="Satuan">Its unit; empty: a bare count.</param>
/// <param name="Kini">Value of this quarter, as typed; empty: not measured.</param>
/// <param name="Lalu">Value of the quarter before, as typed; empty: not measured.</param>
public sealed record KomponenTriwulan(string Nama, string Satuan, string Kini, string Lalu)
{
    /// <summary>How its quarters are put together; <c>null</c>: each quarter is typed as it stands.</summary>
    public AgregasiTriwulan? Agregasi { get; init; }

    /// <summary>What is typed for a quarter, in words.</summary>
    /// <param name="romawi">The quarter: "II".</param>
    public string Sebutan(string romawi) => Agregasi is AgregasiTriwulan.Kumulatif or AgregasiTriwulan.RataRata
        ? $"Dalam triwulan {romawi} saja" : $"Sampai akhir triwulan {romawi}";
}

/// <summary>What was filled in for a quarter, read together before it goes to the head.</summary>
/// <param name="Indikator">Indikator in the order of the Renstra.</param>
/// <param name="Pagu">Budget of the sub kegiatan that say one.</param>
/// <param name="Realisasi">What was spent of it up to the quarter; <c>null</c>: nothing was filled in.</param>
/// <param name="Terisi">How many rows of the budget say what was spent.</param>
/// <param name="Banyak">How many rows of the budget there are.</param>
public sealed record RekapTriwulan(IReadOnlyList<BarisRekapTriwulan> Indikator, decimal Pagu, decimal? Realisasi, int Terisi, int Banyak)
{
    /// <summary>Nothing.</summary>
    public static RekapTriwulan Kosong { get; } = new([], 0, null, 0, 0);

    /// <summary>The rows of the budget with what was spent and made up to the quarter.</summary>
    public IReadOnlyList<BarisSubTriwulan> Sub { get; init; } = [];

    /// <summary>Reads it.</summary>
    /// <param name="berkas">Files of the year.</param>
    /// <param name="tahun">Year.</param>
    /// <param name="triwulan">Quarter.</param>
    /// <param name="hitungan">What the report would compute of them, by one who knows it; else it is computed.</param>
    /// <param name="register">What registers say of its figures; <c>null</c>: nothing.</param>
    public static RekapTriwulan Baca(
        KumpulanBerkas berkas, int tahun, int triwulan, HitunganTriwulan? hitungan = null, IReadOnlyList<AngkaRegister>? register = null)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        var bagian = PembagianUnit.Baca(berkas);
        var indikator = TabelSilang.Indikator(berkas, tahun);
        hitungan ??= HitunganTriwulan.Baca(berkas, tahun, triwulan);
        // spelled as it may be: what the report reads as a quarter is one here
        var kinerja = Butir(berkas, "kinerja.csv").Where(b => Bilangan(b["tahun"]) == tahun).ToLookup(b => (b["indikator"], Triwulan(b)));
        var lalu = Butir(berkas, "kinerja.csv").Where(b => Bilangan(b["tahun"]) == tahun - 1 && Triwulan(b) == 0).ToLookup(b =>
            b["indikator"]);
        var komponen = Butir(berkas, "komponen.csv").Where(b => Bilangan(b["tahun"]) == tahun)
            .ToLookup(b => (b["indikator"], b["komponen"].Trim().ToUpperInvariant(), Triwulan(b)));
        var aksi = Butir(berkas, "target.csv").Where(b => Bilangan(b["tahun"]) == tahun && b["dokumen"] == "rencana-aksi"
            && Triwulan(b) == triwulan)
            .ToLookup(b => b["indikator"]);
        var pemilik = bagian.Indikator.ToLookup(i => i.Kode, i => i.Pemilik.Distinct().ToList(), StringComparer.OrdinalIgnoreCase);
        var sub = BarisSubTriwulan.Baca(berkas, triwulan, bagian);
        var pagu = Butir(berkas, "anggaran.csv").Select(b => (Kode: PembagianUnit.Rinci(k => b[k]), Pagu: Angka(b["pagu"])))
            .Where(b => sub.Any(s => s.Kode.Equals(b.Kode, StringComparison.OrdinalIgnoreCase))).ToList();
        var serapan = sub.Select(s => Angka(s.Realisasi)).OfType<decimal>().ToList();
        return new RekapTriwulan([.. indikator.Select(Satu)], pagu.Sum(p => p.Pagu ?? 0), serapan.Count > 0 ? serapan.Sum() : null,
            serapan.Count, pagu.Count)
        {
            Sub = sub,
        };

        BarisRekapTriwulan Satu(IndikatorRenstra i)
        {
            var target = aksi[i.Kode].Select(b => b["target"]).FirstOrDefault(t => t.Length > 0);
            var kini = kinerja[(i.Kode, triwulan)].FirstOrDefault();
            string Isi(string kolom) => kini?[kolom] ?? "";
            // what a formula gives is the figure; what it cannot give yet leaves the typed one
            string Nilai(int t) => i.Berumus && hitungan.Realisasi(i.Kode, t) is { Besaran.Ada: true } f ? f.CetakAngka()
                : kinerja[(i.Kode, t)].Select(b => b["realisasi"]).FirstOrDefault() ?? "";
            string Bagian(string nama, int t) => komponen[(i.Kode, nama.Trim().ToUpperInvariant(), t)].FirstOrDefault()?["realisasi"] ?? "";
            var setahun = hitungan.Indikator(i.Kode)?.Kini.Target is { Besaran.Ada: true } s ? s.CetakAngka() : i.Target;
            var daftarKomponen = hitungan.Rumus(i.Kode)?.Baca().DaftarKomponen ?? [];
            var nama = daftarKomponen.Select(k => k.Nama).ToList();
            return new BarisRekapTriwulan(i, string.Join(", ", pemilik[i.Kode].FirstOrDefault() ?? []), target ?? setahun, target is not
                null, [.. Enumerable.Range(1, triwulan).Select(Nilai)], Isi("sumber"))
            {
                DaftarPemilik = pemilik[i.Kode].FirstOrDefault() ?? [],
                Setahun = kinerja[(i.Kode, 0)].Select(b => b["realisasi"]).FirstOrDefault() ?? "",
                TahunLalu = hitungan.Indikator(i.Kode)?.Lalu.Realisasi is { Besaran.Ada: true } l ? l.CetakAngka()
                    : lalu[i.Kode].Select(b => b["realisasi"]).FirstOrDefault() ?? "",
                Komponen = [.. daftarKomponen.Select(k =>
                    new KomponenTriwulan(k.Nama, k.Satuan.Nama, Bagian(k.Nama, triwulan),
                        triwulan > 1 ? Bagian(k.Nama, triwulan - 1) : "") 
                    {
                        Agregasi = hitungan.Rumus(i.Kode)?.DaftarKomponen.FirstOrDefault(d => d.Nama.Trim().Equals(k.Nama.Trim(),
                            StringComparison.OrdinalIgnoreCase))?.Agregasi,
                    })],
                Diketik = Isi("realisasi"), Kendala = Isi("kendala"), TindakLanjut = Isi("tindak_lanjut"), Sebab = Isi("sebab"),
                SebabUntuk = Isi(SebabAngka.KolomUntuk), Bukti = Isi("bukti"),
                Register = [.. (register ?? []).Where(r => r.Indikator.Equals(i.Kode, StringComparison.OrdinalIgnoreCase)).Select(r => r.Ditempatkan(nama)).OfType<AngkaRegister>()],
            };
        }
    }

    // while one types, one table of six changes; all of them are asked for several times by one page
    private static readonly Ingatan<IReadOnlyList<ButirTerisi>> Terbaca = new(48);

    /// <summary>The rows of a table; none that cannot be read.</summary>
    internal static IEnumerable<ButirTerisi> Butir(KumpulanBerkas berkas, string jalur) =>
        berkas.Coba(jalur, out var data) ? Terbaca.Ambil($"{jalur} {IsiStore.Sidik(data.Span)}",
            () => FormulirBerkas.Buka(jalur, data) is { } f
                ? [.. f.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi.Daftar.SelectMany(d => d.Butir)] : []) : [];

    /// <summary>The quarter of a row; 0: of none, so of the year.</summary>
    internal static int Triwulan(ButirTerisi b) => Bilangan(b["triwulan"]) is { } t and >= 1 and <= 4 ? t : 0;

    /// <summary>A whole number; <c>null</c>: it is none.</summary>
    internal static int? Bilangan(string teks) => int.TryParse(teks, out var n) ? n : null;

    private static decimal? Angka(string teks) => BacaAngka.Coba(teks, out var n, out _) ? n : null;
}
