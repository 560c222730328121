using System.Globalization;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Pertukaran.NaskahLama;

/// <summary>Offers what an existing document states to the documents of the office: each value to its field, beside what is
/// there.</summary>
public static class PenawarRencana
{
    private static readonly (BidangUsulan Bidang, string Kunci, string Label)[] Renstra =
    [
        (BidangUsulan.Uraian, "uraian", "Bunyi"), (BidangUsulan.Satuan, "satuan", "Satuan"),
        (BidangUsulan.KondisiAwal, "renstra.awal", "Kondisi awal"), (BidangUsulan.TargetRenstra, "renstra", "Target"),
        (BidangUsulan.KondisiAkhir, "renstra.akhir", "Kondisi akhir"), (BidangUsulan.Definisi, "definisi", "Definisi operasional"),
        (BidangUsulan.Formula, "formula", "Kalimat rumus"), (BidangUsulan.SumberData, "sumber-data", "Sumber data"),
        (BidangUsulan.PenanggungJawab, "penanggung-jawab", "Penanggung jawab"), (BidangUsulan.Strategi, "strategi", "Strategi"),
        (BidangUsulan.ArahKebijakan, "arah-kebijakan", "Arah kebijakan"),
        (BidangUsulan.Program, ProgramPendukung.Kunci, "Program pendukung"),
    ];

    private static readonly (BidangUsulan Bidang, string Kunci, string Label)[] Dana =
    [
        (BidangUsulan.Pagu, "pagu", "Pagu (Rp)"),
        (BidangUsulan.TargetKeluaran, "target_fisik", "Target keluaran"), (BidangUsulan.Satuan, "satuan", "Satuan"),
        (BidangUsulan.Keluaran, "keluaran", "Indikator keluaran"), (BidangUsulan.KelompokSasaran, "kelompok_sasaran", "Kelompok sasaran"),
        (BidangUsulan.SumberDana, "sumber_dana", "Sumber dana"),
    ];

    /// <summary>The offers, document by document in the order of the chain, the plan before the office itself; those without anything left
    /// out.</summary>
    /// <param name="usulan">What the document states.</param>
    /// <param name="kini">The office's files.</param>
    /// <param name="tahun">The year that is begun: its agreement and budget are taken, of earlier years the results.</param>
    /// <param name="nomenklatur">The official codes of the year; <c>null</c>: nobody has put any in.</param>
    /// <param name="bidang">Bidang urusan of the office, which the codes of its support begin with; empty: not known.</param>
    /// <param name="kantor">The office; <c>null</c>: whose the rows are is not asked.</param>
    public static IReadOnlyList<BagianTawaran> Tawarkan(UsulanRencana usulan, KumpulanBerkas kini, int tahun,
        DaftarNomenklatur? nomenklatur = null, string bidang = "", KantorTujuan? kantor = null)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        ArgumentNullException.ThrowIfNull(kini);
        var p = new PadananRencana(usulan, new IsiKantor(kini), new KodeTerduga(nomenklatur, bidang));
        BagianTawaran[] semua =
        [
            new(JenisDokumen.Renstra, [.. usulan.Baris.Where(b => b.Jenis is JenisUsulan.Visi or JenisUsulan.Misi)
                .Concat(usulan.Baris.Where(b => b.Jenis <= JenisUsulan.Indikator)).Select(b => BarisRenstra(p, b))]),
            new(JenisDokumen.RencanaKinerja, [.. Janji(p, tahun, JenisDokumen.RencanaKinerja)]),
            new(JenisDokumen.PerjanjianKinerja, [.. Janji(p, tahun, JenisDokumen.PerjanjianKinerja)]),
            new(JenisDokumen.Anggaran, [.. BarisAnggaran(p, tahun), .. BarisBelanja(p, tahun)]),
            new(JenisDokumen.Pengukuran, [.. Janji(p, tahun, JenisDokumen.Pengukuran), .. PenawarRealisasi.Baris(p, tahun)]),
            new(JenisDokumen.Profil, [.. PenawarProfil.Profil(p)]),
            new(JenisDokumen.SumberDaya, [.. PenawarProfil.SumberDaya(p, tahun)]),
        ];
        return [.. semua.Where(b => b.Baris.Count > 0).Select(b => b with
        {
            Tahun = tahun,
            Baris = kantor is null ? b.Baris : [.. b.Baris.Select(x => x with
            {
                KantorLain = kantor.Lain(usulan, x.Usulan, Kode(p, x.Usulan)),
            })],
        })];
    }

    private static string Kode(PadananRencana p, BarisUsulan b) =>
        b.Jenis is >= JenisUsulan.Program and <= JenisUsulan.SubKegiatan ? p.Kode.Untuk(p.Usulan, b) : "";

    /// <summary>Parts of the budget that no other part proposed details.</summary>
    internal static IEnumerable<BarisUsulan> Rinci(UsulanRencana u, int tahun, BidangUsulan bidang = BidangUsulan.Pagu)
    {
        var berisi = u.Baris.Where(b => b.Jenis is >= JenisUsulan.Program and <= JenisUsulan.SubKegiatan
            && b[bidang, tahun] is not null).ToList();
        var atas = berisi.SelectMany(b => Atas(u, b)).Select(b => b.Nomor).ToHashSet();
        return berisi.Where(b => !atas.Contains(b.Nomor));
    }

    // rows of which the document does not say how much is theirs wait for a person who knows
    private static IEnumerable<BarisUsulan> TanpaPagu(UsulanRencana u) => u.Baris.Where(b => b.Ragu.Length > 0
        && b.Jenis is >= JenisUsulan.Program and <= JenisUsulan.SubKegiatan && b.Isian.All(i => i.Bidang != BidangUsulan.Pagu));

    /// <summary>What a thing belongs to, the nearest first.</summary>
    internal static IEnumerable<BarisUsulan> Atas(UsulanRencana u, BarisUsulan b)
    {
        for (var i = b.Induk; i is { } n; i = u.Baris[n].Induk)
        {
            yield return u.Baris[n];
        }
    }

    /// <summary>The name of a value in a form.</summary>
    internal static string IdSel(BarisUsulan b, BidangUsulan bidang, int? tahun) =>
        string.Create(CultureInfo.InvariantCulture, $"{b.Nomor}-{bidang}{(tahun is { } t ? $"-{t}" : "")}");

    /// <summary>The same, of figures that were counted up to a quarter.</summary>
    internal static string IdSel(BarisUsulan b, IsianUsulan i) =>
        IdSel(b, i.Bidang, i.Tahun) + (i.Triwulan is { } t ? string.Create(CultureInfo.InvariantCulture, $"-tw{t}") : "");

    private static BarisTawaran BarisRenstra(PadananRencana p, BarisUsulan b)
    {
        var ada = p.Ada(b);
        // what stands at the start and the end of another period is of that one too
        var lama = b.Isian.Where(i => i.Bidang == BidangUsulan.TargetRenstra).ToList() is { Count: > 0 } target
            && target.TrueForAll(p.Usulan.LuarMasa);
        var sel = Renstra.SelectMany(r => b.Isian.Where(i => i.Bidang == r.Bidang && !p.Usulan.LuarMasa(i)
            && !(lama && i.Bidang is (BidangUsulan.KondisiAwal or BidangUsulan.KondisiAkhir))).Select(i => new SelTawaran(
            IdSel(b, i.Bidang, i.Tahun), i.Tahun is { } y ? $"{r.Kunci}.{y}" : r.Kunci,
            i.Tahun is { } t ? $"{r.Label} {t}" : r.Label, i.Pilihan, Kini(ada, i.Tahun is { } z ? $"{r.Kunci}.{z}" : r.Kunci))))
            .Select(s => s.Kunci == ProgramPendukung.Kunci ? p.Program.Sebut(s) : s)
            .Select(s => b.Jenis == JenisUsulan.Visi ? s with { Kunci = "visi", Kini = ada?["visi"] ?? "" } : s).ToList();
        if (b.Jenis == JenisUsulan.Indikator && b[BidangUsulan.Satuan] is null)
        {
            sel.Insert(1, new SelTawaran(IdSel(b, BidangUsulan.Satuan, null), "satuan", "Satuan", [], Kini(ada, "satuan")));
        }

        return Baris(JenisDokumen.Renstra, b, ada, sel) with { Bawah = b.Induk is { } i ? p.Usulan.Baris[i].Uraian : "" };
    }

    internal static BarisTawaran Baris(JenisDokumen jenis, BarisUsulan b, ButirTerisi? ada, IReadOnlyList<SelTawaran> sel) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{jenis.Kode}-{b.Nomor}"), b, Sebutan(b.Jenis), b.Uraian, ada is not null, sel);

    private static string Sebutan(JenisUsulan jenis) => jenis switch
    {
        JenisUsulan.SubKegiatan => "Sub kegiatan",
        JenisUsulan.Belanja => "Jenis belanja",
        JenisUsulan.TabelPegawai => "Tabel",
        _ => jenis.ToString(),
    };

    // a field of a thing, or of the targets by year that it holds
    private static string Kini(ButirTerisi? ada, string kunci) => ada is null ? ""
        : kunci.Split('.') is ["renstra", var y] ? ada.Daftar.FirstOrDefault(d => d.Uraian.Kunci == "renstra")?.Butir[0][y] ?? ""
        : ada[kunci];

    // ---- what an indikator is promised and reached, in the documents of the year

    private static IEnumerable<BarisTawaran> Janji(PadananRencana p, int tahun, JenisDokumen dokumen)
    {
        foreach (var b in p.Usulan.Daftar(JenisUsulan.Indikator))
        {
            var kode = p.Ada(b)?["kode"] ?? "";
            var sel = b.Isian.Where(i => i.Tahun is { } y && Tempat(i.Bidang, y, tahun) == dokumen)
                .Select(i => new SelTawaran(IdSel(b, i), KunciJanji(i), LabelJanji(p.Usulan, i), i.Pilihan,
                    KiniJanji(p, kode, i, tahun))).ToList();
            if (sel.Count > 0)
            {
                yield return Baris(dokumen, b, sel.Exists(s => s.Kini.Length > 0) ? p.Ada(b) : null, sel) with
                {
                    Bawah = b.Induk is { } n ? p.Usulan.Baris[n].Uraian : "",
                };
            }
        }
    }

    private static JenisDokumen? Tempat(BidangUsulan bidang, int y, int tahun) => bidang switch
    {
        BidangUsulan.TargetPerjanjian when y == tahun => JenisDokumen.PerjanjianKinerja,
        BidangUsulan.TargetPerjanjian when y == tahun - 1 => JenisDokumen.RencanaKinerja,
        BidangUsulan.TargetTahunan when y == tahun => JenisDokumen.RencanaKinerja,
        BidangUsulan.Realisasi when y <= tahun => JenisDokumen.Pengukuran,
        _ => null,
    };

    /// <summary>Of when a measured figure is: "2026", "s.d. triwulan II 2026".</summary>
    internal static string Masa(UsulanRencana u, IsianUsulan i) =>
        u.TriwulanDari(i) is { } t ? $"s.d. triwulan {BilanganRomawi.Dari(t)} {i.Tahun}" : $"{i.Tahun}";

    private static string LabelJanji(UsulanRencana u, IsianUsulan i) => i.Bidang switch
    {
        BidangUsulan.TargetTahunan => $"Target RKT/Renja {i.Tahun}",
        BidangUsulan.Realisasi => $"Realisasi {Masa(u, i)}",
        _ => $"Target Perjanjian Kinerja {i.Tahun}",
    };

    /// <summary>By which word the table of targets calls the document.</summary>
    internal static string KunciJanji(IsianUsulan i) => i.Bidang switch
    {
        BidangUsulan.TargetTahunan => "rkt",
        BidangUsulan.Realisasi => "realisasi",
        _ => "pk",
    };

    private static string KiniJanji(PadananRencana p, string kode, IsianUsulan i, int tahun) => kode.Length == 0 ? ""
        : i.Bidang == BidangUsulan.TargetPerjanjian && i.Tahun == tahun
            ? p.Kantor.TargetPerjanjian()?.Butir.FirstOrDefault(b => b.Id == kode)?.Bidang.ElementAtOrDefault(1)?.Teks ?? ""
        : BarisJanji(p, kode, i) is { } ada ? ada[i.Bidang == BidangUsulan.Realisasi ? "realisasi" : "target"] : "";

    /// <summary>The row of a table that holds it; <c>null</c>: there is none yet.</summary>
    internal static ButirTerisi? BarisJanji(PadananRencana p, string kode, IsianUsulan i) =>
        p.Kantor.Daftar(i.Bidang == BidangUsulan.Realisasi ? IsiKantor.Kinerja : IsiKantor.Target).FirstOrDefault(b =>
            b["indikator"] == kode && b["tahun"] == $"{i.Tahun}" && b["triwulan"] == TriwulanJanji(p.Usulan, i)
            && (i.Bidang == BidangUsulan.Realisasi || b["dokumen"] == KunciJanji(i)));

    /// <summary>The quarter of a row of the tables of targets and of what was measured; empty: the year.</summary>
    internal static string TriwulanJanji(UsulanRencana u, IsianUsulan i) =>
        i.Bidang == BidangUsulan.Realisasi ? $"{u.TriwulanDari(i)}" : "";

    // ---- budget

    private static IEnumerable<BarisTawaran> BarisAnggaran(PadananRencana p, int tahun)
    {
        List<BarisUsulan> semua = [.. Rinci(p.Usulan, tahun).Concat(TanpaPagu(p.Usulan)).OrderBy(b => b.Nomor)];
        foreach (var b in semua)
        {
            var ada = p.Ada(b);
            var resmi = b.Uraian.Length > 0 ? "" : p.Kode.Nama(p.Kode.Untuk(p.Usulan, b));
            var (kolom, nama) = (PadananRencana.KolomKode(b.Jenis), PadananRencana.KolomNama(b.Jenis));
            List<SelTawaran> sel =
            [
                new(IdSel(b, BidangUsulan.Kode, null), kolom, "Kode", Kode(b, p.Kode.Untuk(p.Usulan, b)), ada?[kolom] ?? ""),
                new(IdSel(b, BidangUsulan.Uraian, null), nama, "Nama", b[BidangUsulan.Uraian]?.Pilihan ?? NamaResmi(resmi),
                    ada?[nama] ?? ""),
                .. SelDana(b, ada, tahun),
            ];
            if (b.Isian.All(i => i.Bidang != BidangUsulan.Pagu))
            {
                sel.Insert(2, new(IdSel(b, BidangUsulan.Pagu, tahun), "pagu", "Pagu (Rp)", [], ada?["pagu"] ?? ""));
            }

            var baris = Bernama(Baris(JenisDokumen.Anggaran, b, ada, sel), p, resmi);
            yield return baris with { Alasan = $"{SudahDirinci.Alasan(p, b, semua)} {baris.Alasan}".Trim() };
        }
    }

    private static IReadOnlyList<NilaiUsulan> NamaResmi(string nama) => nama.Length == 0 ? [] : [new NilaiUsulan(nama, [])
    {
        PerluDilihat = "Nama menurut nomenklatur resmi, dari kodenya; dokumen tidak mencetaknya.",
    }];

    /// <summary>A part of the budget with how it is called and what it stands under, by their codes where no names are printed.</summary>
    internal static BarisTawaran Bernama(BarisTawaran baris, PadananRencana p, string resmi)
    {
        var b = baris.Usulan;
        var sebut = b.Uraian.Length > 0 ? b.Uraian : $"{p.Kode.Untuk(p.Usulan, b)} {resmi}".Trim();
        return baris with
        {
            Judul = sebut,
            Bawah = string.Join(" › ", Atas(p.Usulan, b).Reverse().Select(a => a.Uraian.Length > 0 ? a.Uraian
                : $"{p.Kode.Untuk(p.Usulan, a)} {p.Kode.Nama(p.Kode.Untuk(p.Usulan, a))}".Trim())),
            Alasan = b.Uraian.Length > 0 || resmi.Length > 0 ? baris.Alasan
                : ("Namanya tidak tercetak dalam dokumen, dan kodenya tidak ada "
                + $"dalam nomenklatur yang dimuat. Tulis namanya, lalu centang. {baris.Alasan}").Trim(),
        };
    }

    private static IEnumerable<SelTawaran> SelDana(BarisUsulan b, ButirTerisi? ada, int tahun) => Dana
        .SelectMany(d => b.Isian.Where(i => i.Bidang == d.Bidang && (i.Tahun is null || i.Tahun == tahun))
            .Select(i => new SelTawaran(IdSel(b, i.Bidang, i.Tahun), d.Kunci, d.Label, i.Pilihan, ada?[d.Kunci] ?? "")));

    // a code that no cell prints has no source
    private static IReadOnlyList<NilaiUsulan> Kode(BarisUsulan b, string kode) =>
        b[BidangUsulan.Kode]?.Pilihan ?? (kode.Length > 0 ? [new NilaiUsulan(kode, [])] : []);

    /// <summary>The kinds of belanja that no other kind proposed details, each with its code.</summary>
    internal static IEnumerable<(BarisUsulan Baris, string Kode)> RinciBelanja(UsulanRencana u, int tahun,
        BidangUsulan bidang = BidangUsulan.Pagu)
    {
        var semua = u.Daftar(JenisUsulan.Belanja).Where(b => b[bidang, tahun] is not null)
            .Select(b => (Baris: b, Kode: KodeTerduga.Belanja(b.Uraian))).ToList();
        return semua.Where(x => x.Kode.Length == 0 || !semua.Exists(y => y.Kode.StartsWith(x.Kode + ".", StringComparison.Ordinal)));
    }

    private static IEnumerable<BarisTawaran> BarisBelanja(PadananRencana p, int tahun)
    {
        foreach (var (b, kode) in RinciBelanja(p.Usulan, tahun))
        {
            var ada = p.Ada(b);
            yield return Baris(JenisDokumen.Anggaran, b, ada,
            [
                new(IdSel(b, BidangUsulan.Kode, null), "kode", "Kode rekening", Kode(b, kode), ada?["kode"] ?? ""),
                new(IdSel(b, BidangUsulan.Uraian, null), "uraian", "Nama", b[BidangUsulan.Uraian]?.Pilihan ?? [], ada?["uraian"] ?? ""),
                .. SelDana(b, ada, tahun),
            ]);
        }
    }
}
