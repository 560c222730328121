using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Registers: rows, sums of columns, sums of rows, cross checks.</summary>
internal static class LingkupRegister
{
    public static NilaiLingkup Bangun(DataInstansi data, List<Kesalahan> kesalahan)
    {
        var tambahan = new TambahanRegister(data, kesalahan);
        var hasil = data.Register.ToDictionary(r => r.Nama, r => (Nilai)tambahan.Lengkapi(r, Satu(r, data.Tahun, kesalahan)), StringComparer.Ordinal);
        var akar = new NilaiLingkup(hasil);
        Samakan(data, akar, kesalahan);
        return akar;
    }

    private static NilaiLingkup Satu(RegisterIsian r, int tahun, List<Kesalahan> kesalahan)
    {
        var jumlah = r.KolomAngka.ToDictionary(k => k, k => Total(r, k), StringComparer.Ordinal);
        foreach (var p in r.Pernyataan)
        {
            foreach (var k in r.KolomAngka)
            {
                if (p.Isi[k] is NilaiFakta f)
                {
                    PernyataanJumlah.Bandingkan(f.Fakta, jumlah[k], p.Asal ?? new Asal(r.Nama, 0), kesalahan);
                }
            }
        }

        var baris = r.Baris.Select((b, i) => Baris(b, r, tahun, i + 1)).ToList();
        var isiJumlah = Alias(jumlah.ToDictionary(j => j.Key, j => (Nilai)new NilaiFakta(j.Value), StringComparer.Ordinal), tahun);
        if (!isiJumlah.ContainsKey("jumlah") && r.KolomAngka.Count > 0)
        {
            isiJumlah["jumlah"] = new NilaiFakta(FaktaHitung.Dari(
                $"register.{r.Nama}.jumlah", "Jumlah seluruhnya " + r.Nama, Satuan.Bilangan, 0, KatalogAturan.JumlahBaris, new Jumlah([.. jumlah.Values.Select(f => new Ambil(f))])));
        }

        return new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["baris"] = new NilaiDaftar(baris),
            ["jumlah"] = new NilaiLingkup(isiJumlah),
            ["banyak"] = new NilaiFakta(FaktaHitung.Banyak($"register.{r.Nama}.banyak", "Banyak baris " + r.Nama, baris.Count, KatalogAturan.BanyakBaris, [], $"{baris.Count} baris register/{r.Nama}.csv")),
        });
    }

    private static Fakta Total(RegisterIsian r, string kolom) => FaktaHitung.Dari(
        $"register.{r.Nama}.jumlah.{kolom}", $"Jumlah {kolom} – {r.Nama}", Satuan.Bilangan, 0, KatalogAturan.JumlahBaris,
        new Jumlah([.. r.Baris.Select(b => b.Isi[kolom]).OfType<NilaiFakta>().Select(f => new Ambil(f.Fakta))]));

    private static NilaiLingkup Baris(NilaiLingkup b, RegisterIsian r, int tahun, int urut)
    {
        var isi = Alias(new Dictionary<string, Nilai>(b.Isi, StringComparer.Ordinal), tahun);
        if (!isi.ContainsKey("jumlah") && r.KolomAngka.Count > 0)
        {
            var bagian = r.KolomAngka.Select(k => b.Isi[k]).OfType<NilaiFakta>().Select(f => new Ambil(f.Fakta));
            isi["jumlah"] = new NilaiFakta(FaktaHitung.Dari(
                $"register.{r.Nama}.{urut}.jumlah", "Jumlah – " + PenilaiIkatan.Polos(b.Isi.Values.FirstOrDefault()), Satuan.Bilangan, 0, KatalogAturan.JumlahBaris, new Jumlah([.. bagian])));
        }

        return new NilaiLingkup(isi, b.Asal);
    }

    private static Dictionary<string, Nilai> Alias(Dictionary<string, Nilai> isi, int tahun)
    {
        foreach (var (nama, t) in new[] { ("tahun-ini", tahun), ("tahun-lalu", tahun - 1) })
        {
            if (isi.TryGetValue(t.ToString(), out var nilai))
            {
                isi[nama] = nilai;
            }
        }

        return isi;
    }

    private static void Samakan(DataInstansi data, NilaiLingkup akar, List<Kesalahan> kesalahan)
    {
        if ((data.Isi.Isi.GetValueOrDefault("register") as NilaiLingkup)?.Isi.GetValueOrDefault("samakan") is not NilaiDaftar daftar)
        {
            return;
        }

        var penilai = new PenilaiIkatan(kesalahan);
        var cakupan = new Cakupan(akar.Isi);
        var asal = new Asal("register/register.yaml", 0);
        foreach (var kelompok in daftar.Butir.OfType<NilaiDaftar>())
        {
            var jalur = kelompok.Butir.OfType<NilaiTeks>().ToList();
            var nilai = jalur.Select(j => (j.Isi, Fakta: penilai.Fakta(j.Isi, cakupan, j.Asal ?? asal))).Where(n => n.Fakta is not null).ToList();
            if (nilai.Select(n => n.Fakta?.Besaran.Nilai).Distinct().Count() > 1)
            {
                kesalahan.Add(new Kesalahan(
                    jalur[0].Asal ?? asal, $"register yang harus sama ternyata berbeda: {string.Join("; ", nilai.Select(n => $"{n.Isi} = {n.Fakta?.CetakAngka()}"))}.",
                    "Cocokkan baris-baris register itu, atau hapus pemeriksaan ini bila memang tidak harus sama."));
            }
        }
    }
}
