using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Pertukaran.NaskahLama;

/// <summary>Brings the parts of a budget and the kinds of belanja that were taken into their tables.</summary>
internal sealed class PengisiAnggaranTawaran(UsulanRencana usulan, PadananRencana padanan, PilihanTawaran pilih, List<string> catatan)
{
    private static readonly JenisUsulan[] Tingkat = [JenisUsulan.Program, JenisUsulan.Kegiatan, JenisUsulan.SubKegiatan];

    /// <summary>The files with what was taken.</summary>
    public KumpulanBerkas Isi(KumpulanBerkas berkas, IReadOnlyList<BarisTawaran> diambil, Dictionary<string, string> galat)
    {
        var (anggaran, belanja) = (new KirimanTawaran(IsiKantor.Anggaran), new KirimanTawaran(IsiKantor.Belanja));
        var tanpaKode = diambil.Where(b => Nilai(b, Kunci(b)).Length == 0).ToList();
        if (tanpaKode.Count > 0)
        {
            catatan.Add($"{tanpaKode.Count} baris anggaran tidak diambil karena kodenya belum diisi, mulai dari “{tanpaKode[0].Judul}”. "
                + "Kodenya tidak tercetak dalam dokumen; tulis pada barisnya, atau impor DPA dari SIPD.");
        }

        foreach (var b in diambil.Except(tanpaKode))
        {
            if (b.Usulan.Jenis == JenisUsulan.Belanja)
            {
                Satu(belanja, b, []);
            }
            else
            {
                Satu(anggaran, b, Atas(b, galat));
            }
        }

        IndukBelanja(belanja,
            [.. diambil.Except(tanpaKode).Where(b => b.Usulan.Jenis == JenisUsulan.Belanja).Select(b => Nilai(b, "kode"))]);
        return belanja.Terapkan(anggaran.Terapkan(berkas, padanan.Kantor.Rujukan, galat), padanan.Kantor.Rujukan, galat);
    }

    private static string Kunci(BarisTawaran b) =>
        b.Usulan.Jenis == JenisUsulan.Belanja ? "kode" : PadananRencana.KolomKode(b.Usulan.Jenis);

    private string Nilai(BarisTawaran b, string kunci) => b.Sel.FirstOrDefault(s => s.Kunci == kunci) is { } s ? pilih.Untuk(s).Trim() : "";

    private void Satu(KirimanTawaran kirim, BarisTawaran b, IEnumerable<(string Kunci, string Nilai)> atas)
    {
        var ada = padanan.Ada(b.Usulan);
        var alamat = ada?.Alamat ?? kirim.Baru("");
        foreach (var (kunci, nilai) in ada is null ? atas : [])
        {
            kirim.Isi($"{alamat}.{kunci}", nilai);
        }

        foreach (var s in b.Sel.Where(s => pilih.Untuk(s) != s.Kini))
        {
            kirim.Isi($"{alamat}.{s.Kunci}", pilih.Untuk(s), s.Id);
        }

        if (ada is null && b.Usulan.Jenis == JenisUsulan.Belanja)
        {
            kirim.Isi(alamat + ".induk", Induk(Nilai(b, "kode")));
        }
    }

    /// <summary>Codes and names of what a part of the budget belongs to: the code tells the codes, the document or the nomenclature the
    /// names.</summary>
    private List<(string Kunci, string Nilai)> Atas(BarisTawaran b, Dictionary<string, string> galat)
    {
        var kode = Nilai(b, Kunci(b));
        var segmen = Segmen(b.Usulan.Jenis);
        if (kode.Split('.').Length != segmen && b.Usulan[BidangUsulan.Kode]?.Pilihan.Any(p => p.Nilai == kode) == true)
        {
            return Tercetak(b, kode);
        }

        if (kode.Split('.').Length != segmen)
        {
            galat[b.Sel[0].Id] = $"Kode {b.Sebutan.ToLowerInvariant()} terdiri atas {segmen} bagian dipisahkan titik, misalnya "
                + $"{DaftarNomenklatur.Potong("1.06.02.2.03.0001", segmen)}.";
            return [];
        }

        return [.. Tingkat.TakeWhile(t => t < b.Usulan.Jenis).SelectMany(t => Bagian(b, t, DaftarNomenklatur.Potong(kode, Segmen(t))))];
    }

    // codes from before the nomenclature: the upper ones as they are printed, else what of the code stands before its last part
    private List<(string Kunci, string Nilai)> Tercetak(BarisTawaran b, string kode)
    {
        var atas = PenawarRencana.Atas(usulan, b.Usulan).ToList();
        return [.. Tingkat.TakeWhile(t => t < b.Usulan.Jenis).Select(t => (Jenis: t, Hal: atas.Find(a => a.Jenis == t)))
            .Where(x => x.Hal is not null || x.Jenis == JenisUsulan.Program)
            .SelectMany(x => new[]
            {
                (PadananRencana.KolomKode(x.Jenis), x.Hal?[BidangUsulan.Kode]?.Pilihan[0].Nilai ?? Induk(kode)),
                (PadananRencana.KolomNama(x.Jenis), x.Hal?.Uraian ?? ""),
            })];
    }

    private IEnumerable<(string, string)> Bagian(BarisTawaran b, JenisUsulan tingkat, string kode)
    {
        var dokumen = PenawarRencana.Atas(usulan, b.Usulan).FirstOrDefault(a => a.Jenis == tingkat)?.Uraian;
        var kantor = padanan.Kantor.Daftar(IsiKantor.Anggaran).FirstOrDefault(r => r[PadananRencana.KolomKode(tingkat)] == kode);
        return [(PadananRencana.KolomKode(tingkat), kode), (PadananRencana.KolomNama(tingkat),
            kantor?[PadananRencana.KolomNama(tingkat)] ?? (dokumen is { Length: > 0 } ? dokumen : padanan.Kode.Nama(kode)))];
    }

    private static int Segmen(JenisUsulan jenis) => jenis switch
    {
        JenisUsulan.Program => DaftarNomenklatur.Program,
        JenisUsulan.Kegiatan => DaftarNomenklatur.Kegiatan,
        _ => DaftarNomenklatur.SubKegiatan,
    };

    // a kind of belanja needs its way to the top
    private void IndukBelanja(KirimanTawaran kirim, HashSet<string> kode)
    {
        var ada = padanan.Kantor.Daftar(IsiKantor.Belanja).Select(b => b["kode"]).ToHashSet(StringComparer.Ordinal);
        foreach (var atas in kode.SelectMany(Jalan).Distinct().Where(k => !kode.Contains(k) && !ada.Contains(k))
            .Order(StringComparer.Ordinal))
        {
            var alamat = kirim.Baru("");
            kirim.Isi(alamat + ".kode", atas);
            kirim.Isi(alamat + ".induk", Induk(atas));
            kirim.Isi(alamat + ".uraian", KamusLembar.Jenis.GetValueOrDefault(atas, $"Belanja {atas}"));
        }
    }

    private static IEnumerable<string> Jalan(string kode)
    {
        for (var k = Induk(kode); k.Length > 0; k = Induk(k))
        {
            yield return k;
        }
    }

    private static string Induk(string kode) => kode.LastIndexOf('.') is > 0 and var i ? kode[..i] : "";
}
