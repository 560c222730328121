using System.Text.RegularExpressions;
using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Names of what the quarters of the reported year say; those after the reported one say nothing yet.</summary>
internal sealed partial class LingkupTriwulan(DataInstansi data, PeriodeLaporan periode)
{
    private readonly Dictionary<(string Kode, int Triwulan), BarisKinerja> _indikator = data.Kinerja
        .Where(k => k.Tahun == periode.Tahun && k.Triwulan is not null).GroupBy(k => (k.Indikator, k.Triwulan ?? 0))
        .ToDictionary(g => g.Key, g => g.First());

    // the first row of a code and quarter counts, as in the totals of the period
    private readonly Dictionary<(string Kode, int Triwulan), RealisasiTriwulan> _sub = data.RealisasiTriwulan
        .GroupBy(r => (r.Kode, r.Triwulan.Nomor)).ToDictionary(g => g.Key, g => g.First());

    private readonly Dictionary<SimpulAnggaran, IReadOnlyList<Fakta?>> _sendiri = new(ReferenceEqualityComparer.Instance);

    /// <summary>Names of an indikator.</summary>
    /// <param name="isi">Its row.</param>
    /// <param name="h">What was computed of it; <c>null</c>: it is none yet.</param>
    public KeyValuePair<string, Nilai>[] Indikator(NilaiLingkup isi, HasilIndikator? h)
    {
        var kode = BacaNilai.Teks(isi, "kode");
        var diukur = Sampai(q => h?.DaftarTriwulan.FirstOrDefault(t => t.Triwulan.Nomor == q)?.Diukur ?? _indikator.GetValueOrDefault((kode, q))?.Realisasi);
        var sendiri = h?.Indikator.SampaiDengan == true ? TriwulanSendiri.Dari(diukur) : diukur;
        var kini = h?.DaftarTriwulan.FirstOrDefault(t => t.Triwulan.Nomor == periode.TriwulanAkhir);
        return
        [
            new("triwulan", Isi.Daftar(Enumerable.Range(1, 4).Select(q => Isi.Peta(("triwulan", Isi.Teks($"{new TriwulanKe(q)}")),
                ("target-aksi", Isi.Fakta(h?.DaftarTriwulan.FirstOrDefault(t => t.Dijanjikan && t.Triwulan.Nomor == q)?.Target)),
                ("realisasi", Isi.Fakta(diukur[q - 1])), ("sendiri", Isi.Fakta(sendiri[q - 1])))))),
            new("realisasi-triwulanan", Isi.Fakta(h is null ? null : Realisasi(h))),
            new("kemajuan-triwulanan", Isi.Fakta(h is null ? null : Kemajuan(h))),
            new("kini", Isi.Peta([("target", Isi.Fakta(kini?.Target)), ("realisasi", Isi.Fakta(kini?.Realisasi)),
                ("capaian", Isi.Fakta(kini?.Capaian.Dilaporkan)), ("dijanjikan", Isi.Ya(kini?.Dijanjikan == true)),
                .. Keterangan(q => _indikator.GetValueOrDefault((kode, q)) is { } b ? (b.Kendala, b.TindakLanjut, b.Bukti) : default)])),
        ];
    }

    /// <summary>Names of a node of the budget.</summary>
    /// <param name="s">The node.</param>
    /// <param name="serapan">Its absorption, of the same figures.</param>
    public KeyValuePair<string, Nilai>[] Anggaran(SimpulAnggaran s, Fakta serapan)
    {
        var (sub, uang) = (s.Tingkat == TingkatAnggaran.SubKegiatan, Uang(s));
        var fisik = Sampai(q => sub ? _sub.GetValueOrDefault((s.Kode, q))?.Fisik : null);
        var (satuUang, satuFisik) = (Sendiri(s), TriwulanSendiri.Dari(fisik));
        return
        [
            new("triwulan", Isi.Daftar(Enumerable.Range(1, 4).Select(q => Isi.Peta(("triwulan", Isi.Teks($"{new TriwulanKe(q)}")),
                ("realisasi", Isi.Fakta(uang[q - 1])), ("realisasi-fisik", Isi.Fakta(fisik[q - 1])),
                ("sendiri", Isi.Fakta(satuUang[q - 1])), ("sendiri-fisik", Isi.Fakta(satuFisik[q - 1])))))),
            new("realisasi-triwulanan", Isi.Fakta(Jumlah(s))), new("serapan-triwulanan", Isi.Fakta(serapan)),
            .. Fisik(s, satuFisik),
            new("kini", Isi.Peta(Keterangan(q => _sub.GetValueOrDefault((s.Kode, q)) is { } b && sub
                ? (b.Kendala, b.TindakLanjut, b.Bukti) : default))),
        ];
    }

    /// <summary>What was spent in the period as the sum of its quarters, rupiah; as it is where it is of none.</summary>
    /// <param name="s">Node of the budget.</param>
    public Fakta Jumlah(SimpulAnggaran s) => TriwulanSendiri.Jumlah(Sendiri(s), s.Realisasi);

    /// <summary>What each row of the reported quarter says of obstacles and of what is done about them.</summary>
    /// <param name="kode">Of an indikator.</param>
    public (string Kendala, string TindakLanjut, string Lalu) Kata(string kode)
    {
        var b = Enumerable.Range(1, periode.TriwulanAkhir).Reverse().Select(q => _indikator.GetValueOrDefault((kode, q)))
            .FirstOrDefault(k => k is not null && (k.Kendala.Length > 0 || k.TindakLanjut.Length > 0))
            ?? (periode.TriwulanAkhir < 4 ? null : data.Kinerja.FirstOrDefault(k => k.Tahun == periode.Tahun && k.Triwulan is null && k.Indikator == kode));
        return (b?.Kendala ?? "", b?.TindakLanjut ?? "", _indikator.GetValueOrDefault((kode, periode.TriwulanAkhir - 1))?.TindakLanjut ?? "");
    }

    /// <summary>The same of a sub kegiatan.</summary>
    /// <param name="kode">Of a sub kegiatan.</param>
    public (string Kendala, string TindakLanjut) KataSub(string kode)
    {
        var b = Enumerable.Range(1, periode.TriwulanAkhir).Reverse().Select(q => _sub.GetValueOrDefault((kode, q)))
            .FirstOrDefault(r => r is { Kendala.Length: > 0 } or { TindakLanjut.Length: > 0 });
        return (b?.Kendala ?? "", b?.TindakLanjut ?? "");
    }

    /// <summary>What each quarter up to the reported one says of an indikator, beside its figure; that of the whole year as its last quarter.</summary>
    /// <param name="kode">Of an indikator.</param>
    public IReadOnlyList<CatatanTriwulan> Catatan(string kode) => [.. data.Kinerja
        .Where(k => k.Tahun == periode.Tahun && k.Indikator == kode && (k.Triwulan ?? 4) <= periode.TriwulanAkhir).OrderBy(k => k.Triwulan ?? 5)
        .Select(k => new CatatanTriwulan(k.Triwulan ?? 4, k.Kendala, k.TindakLanjut, KodeBukti().Replace(k.Bukti, "")))];

    /// <summary>The same of a sub kegiatan.</summary>
    /// <param name="kode">Of a sub kegiatan.</param>
    public IReadOnlyList<CatatanTriwulan> CatatanSub(string kode) => [.. Enumerable.Range(1, periode.TriwulanAkhir)
        .Select(q => (Triwulan: q, Baris: _sub.GetValueOrDefault((kode, q)))).Where(t => t.Baris is not null)
        .Select(t => new CatatanTriwulan(t.Triwulan, t.Baris?.Kendala ?? "", t.Baris?.TindakLanjut ?? "", KodeBukti().Replace(t.Baris?.Bukti ?? "", "")))];

    /// <summary>How far the end of the Renstra is reached, percent, of the figure that its row prints.</summary>
    /// <param name="h">The indikator.</param>
    public static Fakta Kemajuan(HasilIndikator h)
    {
        var realisasi = Realisasi(h);
        return ReferenceEquals(realisasi, h.Kini.Realisasi) ? h.Renstra.Kemajuan.Dilaporkan : Perbandingan.KemajuanJangkaMenengah(
            h.Renstra.Kemajuan.Dilaporkan.Id + ".triwulan", h.Renstra.Kemajuan.Dilaporkan.Nama, h.Renstra.Akhir, realisasi,
            h.Indikator.RumusCapaian, h.Indikator.Target.Awal).Dilaporkan;
    }

    // what the quarters state since January adds up of what each of them brought
    private static Fakta Realisasi(HasilIndikator h) => h.Indikator.SampaiDengan
        ? TriwulanSendiri.Jumlah(TriwulanSendiri.Dari(h.DaftarTriwulan.Select(t => t.Diukur)), h.Kini.Realisasi) : h.Kini.Realisasi;

    private static KeyValuePair<string, Nilai>[] Fisik(SimpulAnggaran s, IReadOnlyList<Fakta?> sendiri)
    {
        var jumlah = s.RealisasiFisik is { } f ? TriwulanSendiri.Jumlah(sendiri, f) : s.CapaianFisik;
        var capaian = s.TargetFisik is { } t && !ReferenceEquals(jumlah, s.RealisasiFisik) && s.CapaianFisik.Besaran.Ada
            ? FaktaHitung.Persen(s.CapaianFisik.Id + ".triwulan", s.CapaianFisik.Nama, KatalogAturan.CapaianFisik,
                FaktaHitung.PersenDari(new Ambil(jumlah), new Ambil(t))) : s.CapaianFisik;
        return [new("fisik-triwulanan", Isi.Fakta(jumlah)),
            // a rule that caps what is reported stays what is printed
            new("capaian-fisik-triwulanan", Isi.Fakta(capaian.Besaran.Nilai == s.CapaianFisik.Besaran.Nilai ? capaian : s.CapaianFisik))];
    }

    private (string, Nilai)[] Keterangan(Func<int, (string? Kendala, string? TindakLanjut, string? Bukti)> baris)
    {
        var (kini, lalu) = (baris(periode.TriwulanAkhir), baris(periode.TriwulanAkhir - 1));
        return [("kendala", Isi.Teks(kini.Kendala ?? "")), ("tindak-lanjut", Isi.Teks(kini.TindakLanjut ?? "")),
            ("bukti", Isi.Teks(KodeBukti().Replace(kini.Bukti ?? "", ""))), ("tindak-lanjut-lalu", Isi.Teks(lalu.TindakLanjut ?? ""))];
    }

    private Fakta?[] Sampai(Func<int, Fakta?> ambil) => [.. Enumerable.Range(1, 4).Select(q => q <= periode.TriwulanAkhir ? ambil(q) : null)];

    // of a row itself, of a group the sum of all below it, as in the year
    private Fakta?[] Uang(SimpulAnggaran s) => Sampai(q =>
        s.Tingkat == TingkatAnggaran.SubKegiatan ? _sub.GetValueOrDefault((s.Kode, q))?.Anggaran : JumlahSub(s, q));

    private IReadOnlyList<Fakta?> Sendiri(SimpulAnggaran s) => _sendiri.TryGetValue(s, out var ada) ? ada : _sendiri[s] = SatuPersatu(s);

    // a group adds up the quarters of its rows where all of them reported in the same ones
    private IReadOnlyList<Fakta?> SatuPersatu(SimpulAnggaran s)
    {
        var sendiri = TriwulanSendiri.Dari(Uang(s));
        if (s.Tingkat == TingkatAnggaran.SubKegiatan)
        {
            return sendiri;
        }

        var anak = s.Sub.Select(Sendiri).ToList();
        return [.. sendiri.Select((f, i) => f is not { Besaran.Ada: true } ? f : new Jumlah([.. anak.Select(a => a[i]).OfType<Fakta>()
            .Select(a => new Ambil(a))]) is var jumlah && jumlah.Hitung().Nilai == f.Besaran.Nilai
                ? FaktaHitung.Dari(f.Id + ".jumlah", f.Nama, f.Satuan, 0, KatalogAturan.JumlahAnggaran, jumlah) : f)];
    }

    // a quarter of which nothing was reported says nothing; one that was reported for some rows only is unknown, as the year is
    private Fakta? JumlahSub(SimpulAnggaran s, int triwulan)
    {
        if (!s.Sub.Any(x => _sub.ContainsKey((x.Kode, triwulan))))
        {
            return null;
        }

        var (id, nama) = ($"{s.Realisasi.Id}-tw{triwulan}", $"{s.Realisasi.Nama} s.d. triwulan {new TriwulanKe(triwulan)}");
        return FaktaHitung.Dari(id, nama, Satuan.Rupiah, 0, KatalogAturan.JumlahAnggaran, new Jumlah([.. s.Sub.Select(x => new Ambil(
            _sub.GetValueOrDefault((x.Kode, triwulan))?.Anggaran ?? new Fakta($"{x.Realisasi.Id}-tw{triwulan}", x.Realisasi.Nama,
                Besaran.Kosong($"realisasi {x.Nama} s.d. triwulan {new TriwulanKe(triwulan)} belum diisi"), Satuan.Rupiah, 0,
                x.Realisasi.Turunan)))]));
    }

    // by what the file is known, which is not for readers
    [GeneratedRegex(@" \(kode [0-9a-f]+[^()]*\)$", RegexOptions.Multiline)]
    private static partial Regex KodeBukti();
}
