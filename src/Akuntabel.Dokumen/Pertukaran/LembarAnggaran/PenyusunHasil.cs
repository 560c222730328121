using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>Makes the rows of the office's files out of the sums.</summary>
internal sealed class PenyusunHasil(PenghimpunLembar himpun, IReadOnlyList<UnitTerbaca> unit, SimpananAnggaran simpanan,
    (PenentuMasa Realisasi, PenentuMasa Kas) masa, PemadanSub padan, int? triwulan)
{
    private const int TriwulanTerakhir = 4;

    /// <summary>Amounts of the units without those that only add up others.</summary>
    public static IReadOnlyList<NilaiTerkumpul> Rincian(IEnumerable<UnitTerbaca> unit) =>
        [.. unit.SelectMany(u => u.Sub.Values).SelectMany(s => s.Rincian()).Select(r => r.Value)];

    /// <summary>Sums of the units that are the office, and what is to be told.</summary>
    /// <exception cref="DokumenTakTerbacaException">The sheet tells nothing until the end of the quarter.</exception>
    public HasilLembar Susun(IReadOnlyList<string> lembarLain, IEnumerable<string> sebab)
    {
        var semua = Rincian(unit);
        var (diminta, catatan) = Diminta(semua);
        var terpadan = unit.SelectMany(u => u.Sub.Values).Concat(TingkatAtas()).Select(s => (Sub: s, Kode: Padanan(s)))
            .Where(s => s.Kode is not null).ToList();
        List<SubLembar> sub = [.. terpadan.Where(s => s.Kode is { Length: > 0 }).GroupBy(s => s.Kode ?? "")
            .Select(g => Satu(g.Key, [.. g.Select(s => s.Sub)], diminta)).OrderBy(s => s.Kode, StringComparer.Ordinal)];
        var rekening = terpadan.SelectMany(s => s.Sub.Rincian()).Where(r => r.Key.Length > 0).ToList();
        List<BelanjaLembar> belanja = [.. rekening.GroupBy(r => KodeAnggaran.JenisBelanja(r.Key)).Select(g => Belanja(g, diminta))
            .OrderBy(b => b.Kode, StringComparer.Ordinal)];
        var kas = Kas(terpadan);
        return new HasilLembar(sub, belanja, kas, [
            .. himpun.Temuan.Kalimat(NilaiTerkumpul.Jumlah(Rincian(himpun.DaftarUnit)), NilaiTerkumpul.Jumlah(semua), himpun.DaftarUkuran),
            .. sebab, .. catatan, .. PemeriksaLembar.Subtotal(unit, himpun.DaftarUkuran), .. PemeriksaLembar.Seluruhnya(semua, masa.Realisasi),
            .. PemeriksaLembar.Turun(semua, masa.Realisasi),
            .. PemeriksaLembar.Seluruhnya(semua, masa.Kas), .. PemeriksaLembar.Wajar(sub, simpanan), .. Padan(),
            .. Kantor(himpun.DaftarUnit, unit), .. Lain(lembarLain)])
        {
            PaguTertulis = himpun.Temuan.PaguTertulis,
        };
    }

    private string? Padanan(SubTerkumpul s) => padan.Padankan(s, BolehBaru(s));

    // a row with a budget of its own, of which nothing was spent yet, is new in the budget
    private bool BolehBaru(SubTerkumpul s) => !s.Kode.StartsWith(PemadanSub.TanpaKode, StringComparison.Ordinal)
        && s.Rincian().Any(r => r.Value.Pagu is not null) && !himpun.DaftarUkuran.Select((u, i) => (u.Bidang, i)).Any(u =>
            u.Bidang == BidangLembar.Realisasi && s.Rincian().Any(r => r.Value[u.i] is not null));

    // programs and kegiatan that the budget keeps without rows below them
    private IEnumerable<SubTerkumpul> TingkatAtas()
    {
        foreach (var (u, i) in unit.SelectMany(u => u.Induk.Select(i => (u, i))))
        {
            if (simpanan.Sub(i.Key) is not null && !u.Sub.Keys.Any(k => k.StartsWith(i.Key + ".", StringComparison.Ordinal)))
            {
                yield return new SubTerkumpul(i.Key) { Nama = i.Value.Nama, Rekening = { [""] = i.Value } };
            }
        }
    }

    // quarters that are taken: the one that is asked for, or all that the sheet tells to their end
    private (IReadOnlyList<int> Triwulan, IReadOnlyList<string> Catatan) Diminta(IReadOnlyList<NilaiTerkumpul> semua)
    {
        var atas = semua.Count > 0 ? semua : [.. TingkatAtas().SelectMany(s => s.Rekening.Values)];
        if (!masa.Realisasi.Ada)
        {
            return ([triwulan ?? TriwulanTerakhir], himpun.BertanggalSemua || atas.All(n => n[UkuranLembar.Realisasi] is null) ? []
                : [$"Lembar ini tidak menyebut masanya: realisasinya dianggap sejak Januari sampai akhir triwulan "
                    + $"{new TriwulanKe(triwulan ?? TriwulanTerakhir)}."]);
        }

        var terisi = masa.Realisasi.Terisi(atas).ToList();
        var utuh = terisi.Where(t => t.Utuh).Select(t => t.Triwulan).ToList();
        if (triwulan is { } diminta)
        {
            var lain = utuh.Where(t => t != diminta).Select(t => new TriwulanKe(t).ToString()).ToList();
            return utuh.Contains(diminta) ? ([diminta], [Dibaca([diminta]), .. lain.Count == 0 ? [] : new[] {
                    $"Realisasi triwulan {string.Join(", ", lain)} dalam lembar tidak ditulis, "
                        + $"karena yang dipilih triwulan {new TriwulanKe(diminta)}." }])
                : terisi.Exists(t => t.Triwulan == diminta) && atas.Any(n => masa.Realisasi.SejakJanuari(n, _ => null)[3 * diminta] is not null)
                ? ([diminta], [Dibaca([diminta]), $"{CatatanImpor.Periksa}bulan terakhir triwulan {new TriwulanKe(diminta)} masih kosong di semua "
                    + "baris. Pastikan memang tidak ada realisasi dalam bulan itu."])
                : throw new DokumenTakTerbacaException($"realisasi dalam lembar ini {masa.Realisasi.Sebutan}"
                    + (utuh.Count > 0 ? $", terisi sampai akhir triwulan {new TriwulanKe(utuh[^1])}" : ", tidak berakhir pada akhir triwulan")
                    + $", padahal yang dipilih triwulan {new TriwulanKe(diminta)}. Pilih triwulannya, atau kirim lembar sampai akhir triwulan itu.");
        }

        var separuh = terisi.Where(t => !t.Utuh).Select(t => new TriwulanKe(t.Triwulan).ToString()).ToList();
        return (utuh, [.. utuh.Count > 0 ? new[] { Dibaca(utuh) } : [],
            .. separuh.Count > 0 ? new[] { $"Triwulan {string.Join(", ", separuh)} belum terisi sampai bulan terakhirnya, jadi belum diambil." } : []]);
    }

    private string Dibaca(IReadOnlyList<int> daftar) => $"Realisasi {masa.Realisasi.Sebutan} dijadikan jumlah sejak Januari sampai akhir triwulan "
        + $"{string.Join(", ", daftar.Select(t => new TriwulanKe(t)))}.";

    private SubLembar Satu(string kode, IReadOnlyList<SubTerkumpul> sama, IReadOnlyList<int> diminta)
    {
        string Isi(Func<SubTerkumpul, string> ambil) => sama.Select(ambil).FirstOrDefault(t => t.Length > 0) ?? "";
        var nilai = NilaiTerkumpul.Jumlah(sama.SelectMany(s => s.Rincian()).Select(r => r.Value));
        var (program, kegiatan) = (Isi(s => s.KodeProgram), Isi(s => s.KodeKegiatan));
        var nama = himpun.NamaProgram;
        return new SubLembar(
            program, Isi(s => s.Program) is { Length: > 0 } p ? p : nama.GetValueOrDefault(program, ""),
            kegiatan, Isi(s => s.Kegiatan) is { Length: > 0 } k ? k : nama.GetValueOrDefault(kegiatan, ""),
            kode, Isi(s => s.Nama), Isi(s => s.Target), Isi(s => s.Satuan), nilai.Pagu,
            Realisasi(nilai, diminta, t => simpanan.Realisasi(kode, t)))
        {
            PaguMurni = nilai[UkuranLembar.Murni],
            HanyaRealisasi = sama.Any(s => s.Kode != kode) || KodeAnggaran.Jenis(kode) != JenisKode.Sub,
        };
    }

    private BelanjaLembar Belanja(IGrouping<string, KeyValuePair<string, NilaiTerkumpul>> g, IReadOnlyList<int> diminta)
    {
        var nilai = NilaiTerkumpul.Jumlah(g.Select(r => r.Value));
        return new BelanjaLembar(g.Key, Uraian(g.Key, g), nilai.Pagu, Realisasi(nilai, diminta, _ => null));
    }

    private Dictionary<int, decimal> Realisasi(NilaiTerkumpul nilai, IReadOnlyList<int> diminta, Func<int, decimal?> tersimpan)
    {
        if (!masa.Realisasi.Ada)
        {
            return nilai[UkuranLembar.Realisasi] is { } n ? diminta.ToDictionary(t => t, _ => n) : [];
        }

        var sejak = masa.Realisasi.SejakJanuari(nilai, m => m % 3 == 0 ? tersimpan(m / 3) : null);
        return diminta.Where(t => sejak[3 * t] is not null).ToDictionary(t => t, t => sejak[3 * t] ?? 0);
    }

    private List<KasLembar> Kas(IReadOnlyList<(SubTerkumpul Sub, string? Kode)> terpadan) => !masa.Kas.Ada ? []
        : [.. terpadan.SelectMany(s => s.Sub.Rincian().Select(r => (Kode: s.Kode ?? "",
                Jenis: r.Key.Length > 0 ? KodeAnggaran.JenisBelanja(r.Key) : KodeAnggaran.Seluruhnya, r.Value)))
            .GroupBy(r => (r.Kode, r.Jenis)).Select(g => new KasLembar(g.Key.Kode, g.Key.Jenis,
                KolomKas.Isi(masa.Kas.SejakJanuari(NilaiTerkumpul.Jumlah(g.Select(r => r.Value)), _ => null))))
            .Where(k => k.Nilai.Count > 0 && k.Sub.Length > 0).OrderBy(k => k.Sub, StringComparer.Ordinal).ThenBy(k => k.Kode,
                StringComparer.Ordinal)];

    private static string Uraian(string kode, IEnumerable<KeyValuePair<string, NilaiTerkumpul>> rekening) =>
        KamusLembar.Jenis.GetValueOrDefault(kode)
            ?? rekening.Where(r => r.Key == kode).Select(r => r.Value.Nama).FirstOrDefault(n => n.Length > 0) ?? $"Belanja {kode}";

    private IEnumerable<string> Padan()
    {
        if (padan.Bernama.Count > 0)
        {
            yield return $"{padan.Bernama.Count} sub kegiatan dikenali dari namanya karena kodenya lain: {string.Join("; ", padan.Bernama.Take(5))}"
                + (padan.Bernama.Count > 5 ? "; …" : ".");
        }

        if (padan.Dilewati > 0)
        {
            yield return $"{padan.Dilewati} sub kegiatan dalam lembar tidak diambil, seperti yang dipilih.";
        }
    }

    private static IEnumerable<string> Kantor(IReadOnlyCollection<UnitTerbaca> semua, IReadOnlyList<UnitTerbaca> diambil)
    {
        if (diambil[0].TanpaNama)
        {
            yield return "Lembar ini tidak menyebut SKPD; semua barisnya diambil. Pastikan seluruhnya milik perangkat daerah ini.";
            yield break;
        }

        var nama = diambil.Select(u => u.NamaSkpd.Length > 0 ? u.NamaSkpd : u.KodeSkpd).Distinct().ToList();
        var lain = semua.Except(diambil).Select(u => u.NamaSkpd.Length > 0 ? u.NamaSkpd : u.KodeSkpd).Distinct().Except(nama).ToList();
        yield return $"Diambil milik {string.Join(", ", nama)}"
            + (lain.Count == 0 ? "." : $"; {lain.Count} SKPD lain dalam lembar dilewati: "
                + $"{string.Join(", ", lain.Take(5))}{(lain.Count > 5 ? ", …" : "")}.");
    }

    private static IEnumerable<string> Lain(IReadOnlyList<string> lembar) =>
        lembar.Count == 0 ? [] : [$"Lembar {string.Join(", ", lembar.Take(5).Select(l => $"\"{l}\""))} bentuknya lain dan tidak dibaca."];
}
