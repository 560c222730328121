using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Proyeksi;

namespace Akuntabel.Web.Fitur.Ukur;

/// <summary>What was typed for a quarter, and what it makes of the files of the measurement.</summary>
/// <param name="isian">Fields as sent; other names are left alone.</param>
/// <param name="masa">Year and quarter.</param>
/// <param name="satuan">Unit of each indikator, which a new row states.</param>
public sealed class KirimanUkur(IEnumerable<KeyValuePair<string, string>> isian, (int Tahun, int Triwulan) masa,
    IReadOnlyDictionary<string, string> satuan)
{
    private const string Nilai = "realisasi";

    // what a quarter is asked; whose row it is and of which quarter is never sent
    private static readonly string[] KolomDiminta = [Nilai, "realisasi_fisik", "kendala", "tindak_lanjut", SebabAngka.Kolom, "bukti"];

    private static readonly (string Huruf, string Jalur)[] Tabel = [(TempatUkur.HurufIndikator, "kinerja.csv"),
        (TempatUkur.HurufKomponen, "komponen.csv"), (TempatUkur.HurufSub, "realisasi-anggaran.csv")];

    private readonly IReadOnlyList<(string Huruf, string Kode, string Kolom, string Teks)> _isian = [.. isian
        .Where(f => f.Key.StartsWith(TempatUkur.Awalan, StringComparison.Ordinal)).Select(f => (Nama: f.Key.Split(':', 4), f.Value))
        .Where(f => f.Nama.Length == 4 && f.Nama[2].Length > 0
            && (f.Nama[1] == TempatUkur.HurufKomponen || KolomDiminta.Contains(f.Nama[3]))).Select(f => (f.Nama[1], f.Nama[2], f.Nama[3], f.Value))];

    /// <summary>Whether anything was sent.</summary>
    public bool Ada => _isian.Count > 0;

    /// <summary>The files with it; what nothing was sent for stays as it is.</summary>
    /// <param name="berkas">Files of the document.</param>
    /// <param name="semua">Files of the quarter: where an older document holds a table, one goes on from it.</param>
    /// <returns>The files, and what could not be read by name of its field.</returns>
    public (KumpulanBerkas Berkas, IReadOnlyDictionary<string, string> Galat) Terapkan(KumpulanBerkas berkas, KumpulanBerkas semua)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        ArgumentNullException.ThrowIfNull(semua);
        var galat = new Dictionary<string, string>(StringComparer.Ordinal);
        var dikenal = PembagianUnit.Baca(semua);
        var (dasar, kode) = (berkas, (Indikator: Kumpul(dikenal.Indikator.Select(i => i.Kode)), Sub: Kumpul(dikenal.Sub.Select(s => s.Kode))));
        var komponen = _isian.Any(i => i.Huruf == TempatUkur.HurufKomponen) ? HitunganTriwulan.Baca(semua, masa.Tahun, masa.Triwulan) : null;
        foreach (var i in _isian.Where(i => !Dikenal(i) && i.Teks.Trim().Length > 0))
        {
            galat[TempatUkur.Nama(i.Huruf, i.Kode, i.Kolom)] = $"Isian \"{Pendek(i.Teks)}\" tidak mempunyai tempat lagi: "
                + (i.Huruf == TempatUkur.HurufKomponen ? $"{Pendek(i.Kolom)} bukan komponen indikator {i.Kode}"
                    : $"{i.Kode} tidak ada di {(i.Huruf == TempatUkur.HurufSub ? "Anggaran" : "Renstra")} tahun ini") + ". Buka ulang halaman ini.";
        }

        foreach (var i in _isian.Where(i => Dikenal(i) && i.Teks.Length > Terpanjang(i.Kolom)))
        {
            galat[TempatUkur.Nama(i.Huruf, i.Kode, i.Kolom)] = $"Paling panjang {Terpanjang(i.Kolom)} tanda; sekarang {i.Teks.Length}. Ringkaskan.";
        }

        foreach (var (huruf, jalur) in Tabel)
        {
            var milik = _isian.Where(i => i.Huruf == huruf && Dikenal(i) && i.Teks.Length <= Terpanjang(i.Kolom)).ToList();
            if (milik.Count > 0 && LingkunganFormulir.Buka(berkas.Coba(jalur, out _) ? berkas : semua, jalur) is { } f)
            {
                berkas = Satu(berkas, f, milik, galat);
            }
        }

        return (SebabUntuk(dasar, berkas), galat);

        bool Dikenal((string Huruf, string Kode, string Kolom, string Teks) i) =>
            (i.Huruf == TempatUkur.HurufSub ? kode.Sub : kode.Indikator).Contains(i.Kode)
            && (i.Huruf != TempatUkur.HurufKomponen || komponen?.Rumus(i.Kode)?.Baca().DaftarKomponen.Any(k => Sama(k.Nama.Trim(), i.Kolom.Trim())) == true);
    }

    // a reason is a sentence; what hindered may take a page
    private static int Terpanjang(string kolom) => kolom == SebabAngka.Kolom ? 300 : 4000;

    private static string Pendek(string teks) => teks.Trim() is { Length: > 40 } t ? t[..39] + "…" : teks.Trim();

    private static HashSet<string> Kumpul(IEnumerable<string> kode) => kode.ToHashSet(StringComparer.OrdinalIgnoreCase);

    // notes which figure each reason is for, once all figures are written
    private KumpulanBerkas SebabUntuk(KumpulanBerkas dasar, KumpulanBerkas jadi)
    {
        foreach (var (huruf, jalur) in Tabel.Where(t => t.Huruf != TempatUkur.HurufKomponen))
        {
            if (!_isian.Any(i => i.Huruf == huruf || (i.Huruf == TempatUkur.HurufKomponen && huruf == TempatUkur.HurufIndikator))
                || LingkunganFormulir.Buka(jadi, jalur) is not { } f)
            {
                continue;
            }

            var (kiriman, ada) = (KirimanFormulir.Kosong, false);
            var lama = RekapTriwulan.Butir(dasar, jalur).ToList();
            foreach (var b in f.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi.Daftar[0].Butir
                .Where(b => b[SebabAngka.Kolom].Length + b[SebabAngka.KolomUntuk].Length > 0))
            {
                var kode = b[huruf == TempatUkur.HurufSub ? "kode_sub" : "indikator"];
                var semula = lama.FirstOrDefault(l => Milik(l, huruf, kode, ""));
                if (Milik(b, huruf, kode, "") && SebabAngka.Untuk(semula, b, semula is null ? "" : Angka(dasar, semula, huruf, kode),
                    Angka(jadi, b, huruf, kode)) is var untuk && untuk != b[SebabAngka.KolomUntuk])
                {
                    kiriman.Isi($"{b.Alamat}.{SebabAngka.KolomUntuk}", untuk);
                    ada = true;
                }
            }

            jadi = ada ? jadi.Dengan(f.Jalur, f.Terapkan(kiriman, new RujukanFormulir(), []).Berkas) : jadi;
        }

        return jadi;
    }

    private string Angka(KumpulanBerkas berkas, ButirTerisi b, string huruf, string kode) => huruf == TempatUkur.HurufSub
        ? SebabAngka.Angka(b[Nilai], b["realisasi_fisik"])
        : SebabAngka.Angka(b[Nilai], RekapTriwulan.Butir(berkas, "komponen.csv").Where(k => Sama(k["indikator"], kode)
            && RekapTriwulan.Bilangan(k["tahun"]) == masa.Tahun && RekapTriwulan.Triwulan(k) == masa.Triwulan)
            .Select(k => (k["komponen"], k[Nilai])));

    private KumpulanBerkas Satu(KumpulanBerkas berkas, FormulirBerkas f,
        List<(string Huruf, string Kode, string Kolom, string Teks)> milik, Dictionary<string, string> galat)
    {
        var daftar = f.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi.Daftar[0];
        var kiriman = KirimanFormulir.Kosong;
        var asal = new Dictionary<string, string>(StringComparer.Ordinal);
        // a component has a row of its own: its name is what the field is called by
        foreach (var baris in milik.GroupBy(i => (i.Kode, Komponen: i.Huruf == TempatUkur.HurufKomponen ? i.Kolom : "")))
        {
            var ada = daftar.Butir.FirstOrDefault(b => Milik(b, milik[0].Huruf, baris.Key.Kode, baris.Key.Komponen));
            if (ada is null && baris.All(b => string.IsNullOrWhiteSpace(b.Teks)))
            {
                continue;
            }

            var alamat = ada?.Alamat ?? kiriman.Tambah(daftar.Alamat);
            foreach (var (kolom, isi) in ada is null ? Tetap(milik[0].Huruf, baris.Key.Kode, baris.Key.Komponen) : [])
            {
                kiriman.Isi($"{alamat}.{kolom}", isi);
            }

            foreach (var b in baris)
            {
                var bidang = $"{alamat}.{(b.Huruf == TempatUkur.HurufKomponen ? Nilai : b.Kolom)}";
                kiriman.Isi(bidang, b.Teks.Trim());
                asal[bidang] = TempatUkur.Nama(b.Huruf, b.Kode, b.Kolom);
            }
        }

        var hasil = f.Terapkan(kiriman, new RujukanFormulir(), []);
        foreach (var (alamat, pesan) in hasil.Galat.Where(g => asal.ContainsKey(g.Key)))
        {
            galat[asal[alamat]] = pesan;
        }

        return asal.Count == 0 ? berkas : berkas.Dengan(f.Jalur, hasil.Berkas);
    }

    private bool Milik(ButirTerisi b, string huruf, string kode, string komponen) => RekapTriwulan.Triwulan(b) == masa.Triwulan
        && (huruf == TempatUkur.HurufSub ? Sama(b["kode_sub"], kode)
            : RekapTriwulan.Bilangan(b["tahun"]) == masa.Tahun && Sama(b["indikator"], kode)
                && (huruf != TempatUkur.HurufKomponen || Sama(b["komponen"].Trim(), komponen.Trim())));

    private static bool Sama(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<(string Kolom, string Isi)> Tetap(string huruf, string kode, string komponen) =>
        huruf == TempatUkur.HurufSub ? [("kode_sub", kode), ("triwulan", $"{masa.Triwulan}")]
        : [("indikator", kode), ("tahun", $"{masa.Tahun}"), ("triwulan", $"{masa.Triwulan}"),
            huruf == TempatUkur.HurufKomponen ? ("komponen", komponen) : ("satuan", satuan.GetValueOrDefault(kode, ""))];
}
